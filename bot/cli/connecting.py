"""Which platforms the desk is connected to: those whose settings are there."""

from __future__ import annotations

from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import TYPE_CHECKING, Protocol

from routing.inbound import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.drop.links import Links
    from bot.slack.installing import OAuth
    from bot.telegram.serving import Telegram
    from bot.ways import Way
    from routing.catalogue import Catalogue
    from workers.postman import Carrier
    from workers.runtime import Runtime
    from workers.settings import Settings


class Side(Protocol):
    """One platform's side of the desk: it sends at once, and listens while the desk runs."""

    @property
    def carrier(self) -> Carrier:
        """What the postman sends with."""
        ...

    @property
    def way(self) -> Way:
        """How it hears what people send."""
        ...

    def sending(self, runtime: Runtime) -> AbstractContextManager[object]:
        """Give the carrier what it needs of this desk, for the length of the block."""
        ...

    def listening(self, runtime: Runtime, way: Way | None = None) -> AbstractContextManager[object]:
        """Take in what people send, for the length of the block; only by `way`, if one is named."""
        ...


@contextmanager
def open_sides(made: Settings, catalogue: Catalogue) -> Iterator[Mapping[Platform, Side]]:
    """Open every platform that is set up, and close it at the end of the block."""
    sides: dict[Platform, Side] = {}
    with ExitStack() as stack:
        if made.telegram_token:
            opened = _telegrams(made, made.telegram_token, catalogue)
            sides[Platform.TELEGRAM] = stack.enter_context(opened)
        if made.slack_token or made.slack_client_id:
            sides[Platform.SLACK] = stack.enter_context(_slack(made, catalogue))
        yield sides


@contextmanager
def open_drop_for(made: Settings, runtime: Runtime, address: str) -> Iterator[Links]:
    """Serve the file drop, and give what makes its links."""
    from bot.drop.links import Links
    from bot.drop.serving import open_drop

    host, _, port = made.drop_listen.rpartition(":")
    links = Links(runtime.ledger, address)
    with open_drop(runtime, links, host=host.strip("[]"), port=int(port), limit=made.drop_limit):
        yield links


@contextmanager
def _telegrams(made: Settings, token: str, catalogue: Catalogue) -> Iterator[Side]:
    """Open the desk's bot, or several as one side."""
    with ExitStack() as stack:
        first = stack.enter_context(_telegram(made, token, catalogue, first=True))
        if not made.telegram_more_tokens:
            yield first
            return
        from bot.telegram.bots import Bots

        opened = (_telegram(made, one, catalogue) for one in made.telegram_more_tokens)
        yield Bots((first, *map(stack.enter_context, opened)))


def _telegram(
    made: Settings, token: str, catalogue: Catalogue, *, first: bool = False
) -> AbstractContextManager[Telegram]:
    # Imported only here: a desk without Telegram need not wait for its library.
    from bot.telegram.serving import open_telegram
    from bot.telegram.webhook import WebhookConfig

    webhook = None
    if made.telegram_webhook_secret and made.public_url:
        host, _, port = made.telegram_listen.rpartition(":")
        webhook = WebhookConfig(
            url=made.public_url,
            secret=made.telegram_webhook_secret,
            host=host.strip("[]"),
            port=int(port),
        )
    return open_telegram(
        token,
        catalogue,
        made.telegram_base_url,
        files=made.telegram_file_url,
        webhook=webhook,
        first=first,
    )


def _slack(made: Settings, catalogue: Catalogue) -> AbstractContextManager[Side]:
    from bot.slack.side import SlackConfig, open_side

    host, _, port = made.slack_listen.rpartition(":")
    config = SlackConfig(
        bot_token=made.slack_token or "",
        signing_secret=made.slack_signing_secret or "",
        app_token=made.slack_app_token or "",
        url=made.slack_base_url,
        host=host.strip("[]"),
        port=int(port),
        oauth=_oauth(made),
    )
    return open_side(config, catalogue)


def _oauth(made: Settings) -> OAuth | None:
    """Give how the app is installed in other workspaces, if that is set up."""
    from bot.slack.installing import OAuth

    if not (made.slack_client_id and made.slack_client_secret and made.public_url):
        return None
    return OAuth(
        client_id=made.slack_client_id,
        client_secret=made.slack_client_secret,
        authorize_url=made.slack_authorize_url,
        public_url=made.public_url,
    )
