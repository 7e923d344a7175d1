"""Site settings for the panel's look: language, theme and the green of OK follow them while the panel runs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hmi.threads import run_in_background

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.accounts import User
    from core.settings import PanelSettings
    from core.station import Station
    from hmi.appearance import Look
    from hmi.i18n import Languages
    from hmi.session import PanelSession


class SiteLook(QObject):
    """A user's own language and theme stand; whoever has chosen none, or has not signed in, gets the site's."""

    def __init__(
        self,
        station: Station,
        look: Look,
        languages: Languages,
        session: PanelSession,
        complain: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._station, self._look, self._languages, self._session = station, look, languages, session
        self._complain = complain
        self._seen = station.settings.panel

    def follow(self) -> None:
        """Take over what has changed since the last call."""
        before, self._seen = self._seen, self._station.settings.panel
        site, actor = self._seen, self._session.actor
        self._look.show_ok(is_bright=site.bright_ok)
        if (before.language, before.theme) == (site.language, site.theme):
            return
        if actor is None or actor.user_id is None:
            self._wear(before, site)
            return
        accounts = self._station.accounts
        run_in_background(self, lambda: accounts.me(actor), partial(self._wear, before, site), self._complain)

    def _wear(self, before: PanelSettings, site: PanelSettings, user: User | None = None) -> None:
        has_language, has_theme = user is not None and user.language, user is not None and user.theme
        if site.language != before.language and not has_language and site.language in self._languages.available():
            self._languages.use(site.language)
        if site.theme != before.theme and not has_theme:
            self._look.choose(site.theme)
