use super::*;
use crate::Store;
use jiff::civil::date;

/// Of all files but those that are nobody's memory.
fn names(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| name != "lock" && !name.ends_with("-shm")).collect();
    names.sort();
    names
}

/// A history whose recovery is done but for the names.
fn half_done() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    drop(Store::open(dir.path(), "phone").unwrap());
    let recovered = write(&file_in(dir.path()), &dir.path().join(WRITING), &dir.path().join("x"), date(2027, 1, 15));
    assert_eq!(recovered.unwrap().events, 0);
    fs::write(file_in(dir.path()), "damaged").unwrap();
    fs::write(dir.path().join("history.sqlite-wal"), "damaged log").unwrap();
    dir
}

#[test]
fn the_next_opening_finishes_wherever_the_power_failed() {
    let names_after = ["history-damaged-2027-01-15.sqlite", "history-damaged-2027-01-15.sqlite-wal"];
    for moved in 0..3 {
        let dir = half_done();
        let aside = dir.path().join(names_after[0]);
        fs::rename(dir.path().join(WRITING), aside.with_extension(COMPLETE)).unwrap();
        if moved > 0 {
            fs::rename(dir.path().join("history.sqlite-wal"), dir.path().join(names_after[1])).unwrap();
        }
        if moved > 1 {
            fs::rename(file_in(dir.path()), &aside).unwrap();
        }
        let store = Store::open(dir.path(), "phone").unwrap();
        assert!(store.recovery().unwrap().is_some());
        drop(store);
        assert_eq!(names(dir.path()), [names_after[0], names_after[1], "history.sqlite"]);
        assert_eq!(fs::read(&aside).unwrap(), b"damaged");
        assert_eq!(fs::read(dir.path().join(names_after[1])).unwrap(), b"damaged log");
    }
}

#[test]
fn a_new_history_that_was_not_complete_is_begun_anew() {
    let dir = half_done();
    fs::write(dir.path().join(WRITING), "half a file").unwrap();
    fs::write(file_in(dir.path()), "heel").unwrap();
    fs::remove_file(dir.path().join("history.sqlite-wal")).unwrap();
    let recovery = recover(dir.path(), date(2027, 1, 16)).unwrap();
    assert_eq!(recovery.set_aside, dir.path().join("history-damaged-2027-01-16.sqlite"));
    assert_eq!(names(dir.path()), ["history-damaged-2027-01-16.sqlite", "history.sqlite"]);
}

#[test]
fn where_there_can_be_no_new_file_everything_stays() {
    let dir = half_done();
    fs::remove_file(dir.path().join(WRITING)).unwrap();
    // As good as a folder that may not be written, and binds root as well.
    fs::create_dir(dir.path().join(WRITING)).unwrap();
    let before = names(dir.path());
    assert!(recover(dir.path(), date(2027, 1, 16)).is_err());
    assert_eq!(names(dir.path()), before);
    assert_eq!(fs::read(file_in(dir.path())).unwrap(), b"damaged");
}
