"""Sources: who published an article, how far it is trusted, and how many of some are independent.

What an article holds of its source is ``source``, its address or file. Articles of one host have one publisher; one
without a web address is a source of its own. To whom an article attributes a figure is not looked at: papers name one
speaker in many ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from evbattery.claims import Article
from evbattery.entities.statement import Statement
from evbattery.errors import PolicyError

#: A web address: scheme, user and "www", then the host, then the rest. Anything else is a path.
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#@]*@)?(?:www\.)?([^/?#]+)(.*)", re.IGNORECASE | re.DOTALL
)


def publisher(article: Article) -> str:
    """Who published an article: the host of its address; without one the id of the article, which is nobody else's."""
    found = _ADDRESS.fullmatch(article.source or "")
    return article.id if found is None else found[1].casefold()


def independent(statements: Iterable[Statement]) -> int:
    """The most of some statements of which no two are of one story or of one publisher.

    That is a maximum matching of stories and publishers, which grows along augmenting paths (Berge, 1957).
    """
    printed: dict[str, dict[str, None]] = {}
    for one in statements:
        printed.setdefault(one.story, {})[publisher(one.claim.evidence.article)] = None
    story_of: dict[str, str] = {}
    return sum(_place(story, printed, story_of) for story in printed)


def _place(story: str, printed: Mapping[str, Iterable[str]], story_of: dict[str, str]) -> bool:
    """Give a story a publisher of its own, if need be by giving other stories another one of theirs."""
    reached_by: dict[str, str] = {}
    taken_from: dict[str, str] = {}
    queue = [story]
    for one in queue:
        for house in printed[one]:
            if house in reached_by:
                continue
            reached_by[house] = one
            if house in story_of:
                taken_from[story_of[house]] = house
                queue.append(story_of[house])
                continue
            free: str | None = house
            while free is not None:
                story_of[free] = reached_by[free]
                free = taken_from.get(reached_by[free])
            return True
    return False


@attrs.frozen
class TrustedFirst:
    """Ranks statements by the source of their article: the first of some sources highest, any other lowest.

    Raises:
        PolicyError: if there is no source, or one is blank.
    """

    sources: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        if not self.sources or not all(one.strip() for one in self.sources):
            raise PolicyError(
                f"the sources to trust are {self.sources}; name at least one, each by a host, a path or an article's id"
            )

    def __call__(self, statement: Statement) -> tuple[int, ...]:
        """The rank of a statement."""
        article = statement.claim.evidence.article
        places = (
            -place for place, name in enumerate(self.sources, 1 - len(self.sources)) if _is(article, name)
        )
        return (next(places, -1) + 1,)


def _is(article: Article, name: str) -> bool:
    if name == article.id:
        return True
    address, wanted = _plain(article.source or ""), _plain(name).rstrip("/")
    return f"{address}/".startswith(f"{wanted}/") or publisher(article).endswith(f".{wanted}")


def _plain(source: str) -> str:
    """An address from its host on, the host in lower case; a path as it is."""
    found = _ADDRESS.fullmatch(source)
    return source if found is None else found[1].casefold() + found[2]
