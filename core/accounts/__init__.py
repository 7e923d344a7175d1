"""User accounts: sign-in and sessions (`Accounts`), and their administration (`Users`)."""

from core.accounts.accounts import Accounts, UserTile
from core.accounts.users import UserAccount, Users
from core.store.sessions import Session
from core.store.users import User

__all__ = ["Accounts", "Session", "User", "UserAccount", "UserTile", "Users"]
