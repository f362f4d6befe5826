"""Whether what is installed beside pip and setuptools is small enough: `check_install_size.py LIMIT_IN_MB`.

Run it with the Python of the environment that is to be measured.
"""

from __future__ import annotations

import pathlib
import re
import sys
import sysconfig

#: What a fresh virtual environment may bring along.
BROUGHT_ALONG = re.compile(
    r"(pip|setuptools|wheel|pkg_resources|_distutils_hack|distutils-precedence)([-.].*)?"
)


def main(limit: float) -> int:
    """Print the size in MB (10^6 bytes, compiled files included); 1 if it reaches the limit, else 0."""
    site_packages = pathlib.Path(sysconfig.get_path("purelib"))
    size = sum(
        path.stat().st_size
        for path in site_packages.rglob("*")
        if path.is_file() and not BROUGHT_ALONG.fullmatch(path.relative_to(site_packages).parts[0])
    )
    print(f"installed: {size / 1e6:.1f} MB (must stay under {limit:g} MB)")
    return 0 if size / 1e6 < limit else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1])))
