"""Classes of verbs by what they say in the industry's news, each as a plain list of bases.

A verb of two words ("set up", "break ground") stands with a hyphen; its first word is inflected. A verb may be in
several classes. The lists are meant to hold whatever a writer of news, a press officer or a translating machine may
put.
"""

from __future__ import annotations

import enum
import functools

from evbattery.reading.inflection import Form, forms


class VerbClass(enum.Enum):
    """What a verb says."""

    # Members are compared by identity; the hash of an Enum is a function in Python, and is asked hundreds of times.
    __hash__ = object.__hash__

    BUILD = "raise a plant"
    OPEN = "bring a plant into use"
    PRODUCE = "make goods"
    START = "begin something"
    OPERATE = "run a plant"
    EXPAND = "make larger"
    INVEST = "spend on something"
    EMPLOY = "give work"
    PAUSE = "stop for a time"
    CANCEL = "give up for good"
    CLOSE = "end a running thing"
    DELAY = "put off"
    CONSIDER = "think about"
    PLAN = "intend"
    ACQUIRE = "buy a company or a plant"
    SELL = "sell a company or a plant"
    OWN = "have as property"
    FOUND = "set up a company"
    BACK = "put money into a company"
    PARTNER = "work together"
    SIGN = "conclude an agreement"
    SUPPLY = "deliver to somebody"
    PROCURE = "buy goods from somebody"
    LICENSE = "let others use one's technology"
    SHOW = "show or sell a new product"
    MOVE = "bring to another place"


_TABLE: dict[VerbClass, str] = {
    VerbClass.MOVE: "move shift relocate transfer",
    VerbClass.BUILD: """
        build construct erect set-up establish put-up raise install develop create site locate situate add
        break-ground lay-the-foundation lay-the-cornerstone lay-foundation-stone lay-cornerstone
        rebuild convert refit equip fit-out house realise realize""",
    VerbClass.OPEN: """
        open inaugurate commission start-up switch-on turn-on fire-up bring-online bring-on-line bring-on-stream
        cut-the-ribbon cut-ribbon flip-switch
        bring-into-operation put-into-operation put-into-service put-on-stream go-online go-live come-online
        come-on-line
        come-on-stream come-onstream come-into-operation come-into-service go-in-operation
        go-into-operation go-into-production enter-operation enter-production enter-service
        take-into-operation launch reopen flip-the-switch set-in-motion put-in-motion press-the-button
        push-the-button power-up
        bring-into-use bring-into-service put-into-use put-into-production put-in-operation come-into-use
        become-operational become-fully-operational go-operational enter-into-operation enter-into-service
        go-into-service take-into-service take-into-use enter-commercial-operation enter-commercial-operations
        enter-mass-production enter-series-production enter-commercial-production""",
    VerbClass.PRODUCE: """
        make produce manufacture assemble build mass-produce churn-out turn-out roll-out put-together fabricate process
        recycle refine reclaim recover crush shred cast coat synthesise synthesize crank-out
        fashion pack ship spit-out treat smelt purify extract leach dismantle turn-into convert-into
        convert-to""",
    VerbClass.START: "start begin commence kick-off launch initiate get-under-way get-going resume restart",
    VerbClass.OPERATE: "operate run manage own maintain have",
    VerbClass.EXPAND: """
        expand enlarge extend double triple quadruple treble scale-up ramp-up increase boost raise grow lift widen""",
    VerbClass.INVEST: """
        invest spend pour plough plow pump sink put inject commit earmark channel cost budget allocate fund finance
        splash-out shell-out lay-out pay""",
    VerbClass.EMPLOY: "employ hire recruit staff create add bring generate provide-work give-work need take-on",
    VerbClass.PAUSE: """
        pause halt suspend freeze shelve mothball idle interrupt put-on-hold put-on-ice place-on-hold stop park
        stand-still stall grind-to-a-halt come-to-a-halt come-to-a-standstill pull-the-brakes""",
    VerbClass.CANCEL: """
        cancel scrap abandon drop axe ditch call-off give-up walk-away pull-out back-out withdraw bury terminate
        pull-the-plug pull-plug renounce forgo scuttle scotch kill discard""",
    VerbClass.CLOSE: """
        close shut shutter shut-down close-down wind-down wind-up dismantle decommission liquidate vacate""",
    VerbClass.DELAY: """
        delay postpone push-back put-off defer slip hold-back set-back reschedule move-back push-out put-back slide
        drag-out""",
    VerbClass.CONSIDER: """
        consider weigh mull explore evaluate study examine look-at think-about contemplate assess toy-with ponder
        investigate discuss negotiate""",
    VerbClass.PLAN: """
        plan intend aim propose announce unveil target envisage want hope promise pledge prepare decide earmark choose
        pick select approve confirm vow project schedule slate""",
    VerbClass.ACQUIRE: """
        acquire buy purchase take-over snap-up absorb buy-out swallow scoop-up pick-up rescue merge overtake buy-up
        take-control gain-control obtain-control assume-control""",
    VerbClass.SELL: "sell divest offload dispose spin-off hive-off carve-out hand-over transfer auction",
    VerbClass.OWN: "own hold control belong keep retain possess have",
    VerbClass.FOUND: "found form set-up establish create launch start incorporate constitute co-found",
    VerbClass.BACK: "back fund finance bankroll invest support sponsor capitalise capitalize lead join participate",
    VerbClass.PARTNER: """
        partner team-up join-forces cooperate co-operate collaborate ally tie-up work-together link-up join-hands
        co-develop pair-up band-together team""",
    VerbClass.SIGN: """
        sign ink conclude enter-into seal strike reach agree close clinch award win secure land come-to-terms
        shake-hands put-pen-to-paper put-its-name-to put-its-name-under put-its-signature-to
        put-its-signature-under""",
    VerbClass.SUPPLY: """
        supply deliver provide ship furnish feed send sell export equip kit-out hand-over dispatch despatch""",
    VerbClass.PROCURE: """
        buy procure source order purchase obtain get take receive draw import book reserve
        contract lock-in lock-up rely-on secure""",
    VerbClass.LICENSE: "license licence sublicense",
    VerbClass.SHOW: """
        launch unveil introduce present release reveal showcase debut roll-out show show-off premiere bring-out announce
        take-the-wraps-off pull-the-wraps-off exhibit demonstrate market put-on-display put-on-show put-on-sale
        put-on-the-market put-on-the-stand bring-to-market bring-onto-the-market pull-the-cloth-off pull-the-cover-off
        pull-the-covers-off lift-the-lid-on lift-the-veil-on lift-the-curtain-on draw-the-curtain-on go-on-sale
        go-on-the-market come-to-market come-onto-the-market come-on-the-market hit-the-market hit-the-shelves
        hit-the-stands reach-the-market reach-customers make-its-debut make-its-premiere see-the-light-of-day
        celebrate-its-premiere have-its-premiere display preview raise-the-curtain-on""",
}


@functools.cache
def verb_table() -> dict[str, tuple[tuple[str, frozenset[VerbClass], frozenset[Form]], ...]]:
    """For the first word of each verb's forms, in small letters: the words that must follow, the classes, the forms.

    Verbs of more words come first, so that the first that fits is the longest.
    """
    found: dict[str, dict[str, tuple[set[VerbClass], set[Form]]]] = {}
    for verb_class, verbs in _TABLE.items():
        for verb in verbs.split():
            base, rest = _parts(verb)
            for word, form in forms(base):
                classes, shapes = found.setdefault(word, {}).setdefault(rest, (set(), set()))
                classes.add(verb_class)
                shapes.add(form)
    return {
        word: tuple(
            (rest, frozenset(classes), frozenset(shapes))
            for rest, (classes, shapes) in sorted(readings.items(), key=lambda item: -len(item[0]))
        )
        for word, readings in found.items()
    }


#: Verbs that are one word with a hyphen in it.
_HYPHENED = frozenset("co-operate co-develop co-found mass-produce".split())


def _parts(verb: str) -> tuple[str, str]:
    if verb in _HYPHENED:
        return verb, ""
    base, *rest = verb.split("-")
    return base, " ".join(rest)
