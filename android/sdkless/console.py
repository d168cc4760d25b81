"""What the build tells, and how it fails."""

import pathlib
import subprocess


class Failure(Exception):
    """What went wrong and what to do about it, for a person."""


def note(text):
    print(f"   {text}", flush=True)


def run_aloud(command, what):
    """Runs a command that takes minutes; what it tells meanwhile is seen at once."""
    done = subprocess.run([str(part) for part in command], check=False)
    if done.returncode != 0:
        raise Failure(f"{what} ended with {done.returncode}; what it said is above")


def run(command, what, log=None, **options):
    """Runs a command and gives what it wrote; says what did not work, with its last lines."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
    if log:
        pathlib.Path(log).write_text(done.stdout)
    if done.returncode != 0:
        lines = done.stdout.splitlines()
        raise Failure(f"{what} ended with {done.returncode}:\n" + "\n".join(lines[-60:]))
    return done.stdout
