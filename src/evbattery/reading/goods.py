"""The goods of the battery trade, as classes of nouns: what a frame says of goods it says of all of a class.

The fragments capture nothing, and leave the case of letters to the patterns that they stand in. A chemistry beside
them is masked.
"""

from __future__ import annotations

_ELECTRODE = r"(?:cathode|anode|electrode|(?:positive|negative)[- ](?:electrode|pole))"
_METAL = (
    r"(?:lithium|nickel|cobalt|manganese|sodium|alumini?um|copper|iron|vanadium|nickel[- ](?:and )?cobalt|"
    r"(?:nickel|mixed)[- ]cobalt[- ]manganese)"
)
_COMPOUND = r"(?:hydroxides?|carbonates?|sul(?:ph|f)ates?|sul(?:ph|f)ides?|phosphates?|chlorides?|oxides?)"
#: What cells are made of.
MATERIALS = (
    rf"(?:{_ELECTRODE}[- ](?:active[- ])?(?:materials?|powders?|sheets?|binders?)|cathodes?|anodes?|"
    r"(?:battery|cell|active)[- ](?:grade[- ])?(?:materials?|chemicals?|metals?)|active[- ]materials?|"
    r"precursors?|p?CAM|separators?(?: films?)?|electrolytes?(?: salts?| solutions?)?|"
    r"(?:(?:copper|alumini?um|electrode|battery)[- ])?foils?|"
    rf"{_METAL}[- ]{_COMPOUND}|hydroxides?|carbonates?|(?:LFP |iron )?phosphates?|sul(?:ph|f)(?:ates?|ides?)|"
    r"(?:(?:synthetic|artificial|natural|spherical|spheroni[sz]ed|coated|purified)[- ])?graphite|hard[- ]carbon|"
    r"needle[- ]coke|silicon(?:[- ](?:anodes?|carbon|powder|materials?))?|carbon[- ](?:black|nanotubes?)|nanotubes?|"
    r"CNTs?|conductive[- ](?:additives?|agents?|carbons?|pastes?)|binders?|PVDF|LiPF6|LiFSI|(?:lithium )?"
    r"hexafluorophosphate|lithium[- ](?:salts?|metal|chemicals?))"
)
#: What comes out of worn batteries, and what goes in.
RECYCLED = (
    r"(?:black[- ]mass|(?:battery|production|cell|gigafactory)[- ](?:scrap|waste)|"
    r"(?:spent|used|old|end-of-life|worn-out|scrap(?:ped)?|waste|discarded|retired)[- ]"
    r"(?:(?:lithium(?:-ion)?|EV|car|traction|power)[- ])?(?:batter(?:y|ies)|cells?|packs?))"
)
