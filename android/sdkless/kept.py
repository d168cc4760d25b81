"""Compiled classes that outlive a clone: what was compiled of the same sources with the same libraries is not compiled again."""

import contextlib
import os
import shutil
import time

from . import places

MONTH = 30 * 24 * 3600


def of(key):
    return places.CACHE / "compiled" / key


def restore(key, output):
    """Lays kept classes out; says whether there were any."""
    kept = of(key)
    if not kept.is_dir():
        return False
    os.utime(kept)
    link(kept, output)
    return True


def keep(key, output):
    kept = of(key)
    partial = kept.with_name(f"{key}.partial-{os.getpid()}")
    link(output, partial)
    try:
        partial.rename(kept)
    except OSError:  # another build was quicker
        shutil.rmtree(partial)
    forget()


def link(source, target):
    """The same files under another name, without a copy of what is in them where the disk allows it."""
    shutil.rmtree(target, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(source, target, copy_function=link_file)


def link_file(source, target):
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copyfile(source, target)


def forget():
    """What nobody asked for in a month goes."""
    for kept in (places.CACHE / "compiled").iterdir():
        with contextlib.suppress(FileNotFoundError):  # another build renamed it meanwhile
            if time.time() - kept.stat().st_mtime > MONTH:
                shutil.rmtree(kept, ignore_errors=True)
