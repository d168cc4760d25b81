"""Runs of tests that go well, fail and halt."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

from sdkless import watch

FEED = """JUnit Vintage > org.a.OneTest > first :: STARTED
JUnit Vintage > org.a.OneTest > first :: SUCCESSFUL
JUnit Vintage > org.a.OneTest > second :: STARTED
JUnit Vintage > org.a.OneTest > second :: FAILED
JUnit Vintage > org.a.TwoTest > third :: STARTED
"""


class WatchTest(unittest.TestCase):
    def test_a_class_is_told_once_the_next_began(self):
        self.assertEqual([("org.a.OneTest", ["SUCCESSFUL", "FAILED"])], watch.done(FEED, ended=False))

    def test_the_last_class_is_told_in_the_end(self):
        self.assertEqual(["org.a.OneTest", "org.a.TwoTest"], [name for name, _ in watch.done(FEED, ended=True)])

    def test_what_runs_is_named(self):
        self.assertEqual("org.a.TwoTest > third", watch.running(FEED))

    def test_a_run_that_says_nothing_is_ended(self):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder) / "log"
            log.write_text(FEED)
            halted = "import signal, time; signal.signal(signal.SIGQUIT, lambda *_: exit()); print(flush=True); time.sleep(60)"
            with subprocess.Popen([sys.executable, "-c", halted], stdout=subprocess.PIPE) as process:
                process.stdout.readline()
                self.assertEqual("0 s of silence in org.a.TwoTest > third", watch.until_end(process, log, 0))

    def test_a_run_that_ends_tells_its_code(self):
        with tempfile.TemporaryDirectory() as folder:
            log = pathlib.Path(folder) / "log"
            log.write_text(FEED)
            with subprocess.Popen([sys.executable, "-c", "exit(3)"]) as process:
                self.assertEqual(3, watch.until_end(process, log, 60))
