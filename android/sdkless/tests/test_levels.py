"""What needs a newer Android than it may is found, and what is behind a guard is not."""

import pathlib
import subprocess
import tempfile
import unittest

from sdkless import levels, places

# Each method with whether it must be reported.
SOURCE = """
import android.app.AlarmManager;
import android.os.Build;
class Planted {
    boolean unguarded(AlarmManager manager) { return manager.canScheduleExactAlarms(); }
    boolean guarded(AlarmManager manager) { return Build.VERSION.SDK_INT < 31 || manager.canScheduleExactAlarms(); }
    boolean tooLate(AlarmManager manager) { boolean may = manager.canScheduleExactAlarms(); return may && Build.VERSION.SDK_INT > 30; }
    boolean behind(AlarmManager manager) { return Build.VERSION.SDK_INT >= 31 && helper(manager); }
    private boolean helper(AlarmManager manager) { return manager.canScheduleExactAlarms(); }
    Runnable lambda(AlarmManager manager) { return Build.VERSION.SDK_INT >= 31 ? () -> manager.canScheduleExactAlarms() : null; }
    Runnable openLambda(AlarmManager manager) { return () -> manager.canScheduleExactAlarms(); }
    @androidx.annotation.RequiresApi(31) boolean marked(AlarmManager manager) { return manager.canScheduleExactAlarms(); }
    Class<?> newClass() { return android.app.GrammaticalInflectionManager.class; }
    String newJava(String text) { return text.strip(); }
    String old(String text, AlarmManager manager) { manager.cancel((AlarmManager.OnAlarmListener) null); return text.trim(); }
    int inherited(java.util.ArrayList<String> list, android.app.Activity activity) { return list.stream().mapToInt(String::length).sum() + activity.getTaskId(); }
    void branches(int kind) { switch (kind) { case 1: case 2: case 3: break; case 1000: old("", null); } }
}
"""
# As much of a newer Android as the source above names.
NEWER = {
    "androidx/annotation/RequiresApi": "public @interface RequiresApi { int value(); }",
    "android/app/AlarmManager": "public class AlarmManager { public boolean canScheduleExactAlarms() { return true; }"
    " public interface OnAlarmListener {} public void cancel(OnAlarmListener listener) {} }",
    "android/app/GrammaticalInflectionManager": "public class GrammaticalInflectionManager {}",
    "android/app/Activity": "public class Activity { public int getTaskId() { return 1; } }",
    "android/os/Build": "public class Build { public static class VERSION { public static final int SDK_INT = Integer.parseInt(\"36\"); } }",
}


def compile_into(folder, classpath, sources):
    for name, text in sources.items():
        file = folder / f"{name}.java"
        file.parent.mkdir(parents=True, exist_ok=True)
        package = "/".join(name.split("/")[:-1]).replace("/", ".")
        file.write_text(f"package {package};\n{text}")
    files = [folder / f"{name}.java" for name in sources]
    subprocess.run([places.javac(), "-nowarn", "-d", folder, "-cp", classpath, *files], check=True)


class Levels(unittest.TestCase):
    def test_what_the_oldest_android_lacks_is_found_where_no_guard_is(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            compile_into(folder / "newer", folder, NEWER)
            compile_into(folder / "ours", folder / "newer", {"planted/Planted": SOURCE})
            found = levels.unguarded(levels.of_folders([folder / "ours"]), levels.oldest())
        methods = {trouble.split(":")[0].split(".")[-1] for trouble in found}
        self.assertEqual({"unguarded", "tooLate", "newClass", "newJava", "lambda$openLambda$1"}, methods)


if __name__ == "__main__":
    unittest.main()
