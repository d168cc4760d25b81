//! Recordings: listed, limited, never lost while they are written.

use std::fs;

use crate::backups::{back_up, contents, record, restore};
use crate::common::{MORNING_US, opened};
use heelfirst_gait::Foot;
use heelfirst_history::{Recordings, RestoreMode, Store};

#[test]
fn recordings_are_listed_oldest_first_with_their_sizes() {
    let dir = tempfile::tempdir().unwrap();
    record(dir.path(), 1, b"four");
    record(dir.path(), 2, b"sixsix");
    fs::write(dir.path().join("recordings").join("Notes.txt"), "somebody's").unwrap();
    let listed = Recordings::in_folder(dir.path()).list().unwrap();
    let told: Vec<_> = listed.iter().map(|recording| (recording.name.as_str(), recording.bytes)).collect();
    let names = ["2027-01-15t08-00-01.000z-left-00000001.csv.gz", "2027-01-15t08-00-02.000z-left-00000002.csv.gz"];
    assert_eq!(told, [(names[0], 4), (names[1], 6)]);
    assert!(Recordings::in_folder(&dir.path().join("nothing here")).list().unwrap().is_empty());
}

#[test]
fn the_oldest_go_first_and_the_one_being_written_never() {
    let dir = tempfile::tempdir().unwrap();
    for tag in 1..=4 {
        record(dir.path(), tag, &[7; 100]);
    }
    let recordings = Recordings::in_folder(dir.path());
    let open = recordings.begin(0, Foot::Right, 9).unwrap();
    fs::write(open.path(), [7; 1000]).unwrap();
    assert!(recordings.clean_up(400).unwrap().is_empty());
    let removed = recordings.clean_up(250).unwrap();
    assert_eq!(removed.iter().map(|recording| &recording.name[17..19]).collect::<Vec<_>>(), ["01", "02"]);
    assert_eq!(recordings.clean_up(0).unwrap().len(), 2);
    assert!(open.path().exists());
    open.finish().unwrap();
    assert_eq!(recordings.list().unwrap()[0].bytes, 1000);
}

#[test]
fn one_being_written_is_in_no_backup_and_a_kill_leaves_what_was_written() {
    let (dir, store) = opened();
    let recordings = Recordings::in_folder(dir.path());
    let open = recordings.begin(MORNING_US, Foot::Left, 1).unwrap();
    fs::write(open.path(), b"half of it").unwrap();
    let path = dir.path().join("backup.zip");
    back_up(store.read(), &path, None);
    assert_eq!(contents(&path).len(), 2);
    drop((open, store));
    let store = Store::open(dir.path(), "phone").unwrap();
    assert_eq!(recordings.list().unwrap()[0].bytes, 10);
    back_up(store.read(), &path, None);
    assert_eq!(contents(&path)[2].1, b"half of it");
}

#[test]
fn replacing_takes_the_backups_recordings_and_merging_both() {
    let (dir, store) = opened();
    record(dir.path(), 1, b"from the one");
    let path = dir.path().join("backup.zip");
    back_up(store.read(), &path, None);
    for (mode, left) in [(RestoreMode::Replace, vec!["1"]), (RestoreMode::Merge, vec!["1", "2"])] {
        let (other, mut there) = opened();
        record(other.path(), 2, b"from the other");
        let restored = restore(&mut there, &path, mode);
        let names = Recordings::in_folder(other.path()).list().unwrap();
        assert_eq!(names.iter().map(|recording| &recording.name[37..38]).collect::<Vec<_>>(), left);
        assert_eq!(restored.counts.recordings, left.len() as u64);
        // Once more changes nothing.
        restore(&mut there, &path, mode);
        assert_eq!(Recordings::in_folder(other.path()).list().unwrap(), names);
    }
}
