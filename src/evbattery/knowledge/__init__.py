"""What is generally known about the battery field: its companies and the words for them."""

from __future__ import annotations

from evbattery.knowledge.companies import ROLES, CompanyRecord, companies, company_by_name
from evbattery.knowledge.find import CompanyMention, find_companies
from evbattery.knowledge.names import LEGAL_FORMS, normalise_company_name

__all__ = [
    "LEGAL_FORMS",
    "ROLES",
    "CompanyMention",
    "CompanyRecord",
    "companies",
    "company_by_name",
    "find_companies",
    "normalise_company_name",
]
