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
fn the_name_of_a_recording_tells_when_and_on_which_foot_and_no_two_have_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let recordings = Recordings::in_folder(dir.path());
    for foot in [Foot::Right, Foot::Left, Foot::Left] {
        let open = recordings.begin(MORNING_US, foot, u32::MAX).unwrap();
        fs::write(open.path(), "some").unwrap();
        open.finish().unwrap();
    }
    fs::write(dir.path().join("recordings").join("from-elsewhere.csv.gz"), "some").unwrap();
    let told: Vec<_> = recordings.list().unwrap().iter().map(|one| (one.began_us(), one.foot())).collect();
    let when = Some(MORNING_US);
    assert_eq!(told, [(when, Some(Foot::Left)), (when, Some(Foot::Left)), (when, Some(Foot::Right)), (None, None)]);
}

#[test]
fn one_can_be_removed_by_its_name_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let names = [1, 2].map(|tag| record(dir.path(), tag, b"some"));
    let recordings = Recordings::in_folder(dir.path());
    let outside = dir.path().join("outside.csv.gz");
    fs::write(&outside, "somebody's").unwrap();
    for none in ["", "..", "../outside.csv.gz", outside.to_str().unwrap(), "another.csv.gz"] {
        assert!(!recordings.remove(none).unwrap(), "{none}");
    }
    assert!(recordings.remove(&names[0]).unwrap() && !recordings.remove(&names[0]).unwrap());
    assert_eq!(recordings.list().unwrap().iter().map(|one| &one.name).collect::<Vec<_>>(), [&names[1]]);
    assert!(outside.exists());
}

#[test]
fn there_are_never_more_than_a_backup_takes() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("recordings");
    fs::create_dir(&folder).unwrap();
    for number in 0..9_003 {
        fs::File::create(folder.join(format!("{number:05}.csv.gz"))).unwrap();
    }
    let removed = Recordings::in_folder(dir.path()).clean_up(1).unwrap();
    assert_eq!(removed.iter().map(|one| &one.name[..5]).collect::<Vec<_>>(), ["00000", "00001", "00002"]);
}

#[test]
fn one_that_was_killed_before_anything_was_in_it_is_gone() {
    let (dir, store) = opened();
    let recordings = Recordings::in_folder(dir.path());
    let open = recordings.begin(MORNING_US, Foot::Left, 1).unwrap();
    fs::File::create(open.path()).unwrap();
    drop((open, store));
    Store::open(dir.path(), "phone").unwrap();
    assert_eq!(fs::read_dir(dir.path().join("recordings")).unwrap().count(), 0);
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
