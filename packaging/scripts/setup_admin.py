#!/usr/bin/python3
"""Makes an administrator of the installed station: asks for name and password, or makes a pass phrase.

    sudo /usr/lib/vision-inspection/setup_admin.py [--username NAME] [--generate | --password-stdin]

The password stands on no command line and in no file.
"""

from __future__ import annotations

import argparse
import getpass
import secrets
import subprocess
import sys

LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without those that are taken for another: l, o, 0, 1."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Make an administrator of the installed station.")
    parser.add_argument("--username", metavar="NAME")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--generate", action="store_true", help="make a pass phrase and print it once")
    how.add_argument("--password-stdin", action="store_true", help="read the password from standard input")
    given = parser.parse_args()
    username = given.username or input("User name of the administrator: ").strip()
    if given.generate:
        password = "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4))
    elif given.password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = getpass.getpass("Password: ")
        if password != getpass.getpass("Once more: "):
            print("The two passwords differ; no account was made.", file=sys.stderr)
            return 2
    command = ["vision-station", "users", "create-admin", "--username", username, "--password-stdin"]
    made = subprocess.run(command, input=f"{password}\n", text=True, check=False)
    if made.returncode == 0 and given.generate:
        print(f"The pass phrase, shown this once: {password}")
    return made.returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (KeyboardInterrupt, EOFError):
        sys.exit(130)
