"""Backups: made while the station runs, verified, kept for a time, and brought back whole or not at all.

about     values: what a backup is and says about itself
sealing   encryption by a passphrase
archive   the file: written and read in one pass, with a SHA-256 of every file in it
contents  which files belong in it, and how much the database holds
postgresql  pg_dump and pg_restore
transfer  rows from an SQLite file into a server
server    restores into a server
making    writes a backup of a station
restoring reads one, checks all of it, and puts it beside the present data
swap      replaces the present data by it, and takes that back
last_good the newest good backup, noted beside the database
rescue    brings that one back where the database cannot be opened
desk      what the faces talk to: list, make, verify, restore; the schedule; alarms
"""
