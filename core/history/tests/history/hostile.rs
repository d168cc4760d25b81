//! Files that are no backup, or want to be more than one: a clear word, and nothing changed.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Cursor;
use std::path::Path;

use crate::backups::{PASSPHRASE, back_up, cheap, how, practise, record};
use crate::common::opened;
use crate::forged::Forged;
use heelfirst_history::{Range, Reader, Recordings, RestoreMode, Store, StoreError, unwatched};
use jiff::civil::date;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Every file below a folder, byte for byte, but for the lock and `SQLite`'s own bookkeeping.
fn everything(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(dir).unwrap().map(|entry| entry.unwrap()) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found
                .extend(everything(&entry.path()).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else if name != "lock" && !name.ends_with("-shm") {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// A folder with a history, and a place outside for the file to be restored.
struct Home {
    dir: TempDir,
    outside: TempDir,
    store: Store,
    before: BTreeMap<String, Vec<u8>>,
}

impl Home {
    fn new() -> Self {
        let (dir, mut store) = opened();
        practise(&mut store, 1);
        record(dir.path(), 1, b"one");
        let before = everything(dir.path());
        Self { dir, outside: tempfile::tempdir().unwrap(), store, before }
    }

    /// Both ways of restoring these bytes fail the same way, in one line that names the file, and not a byte changes.
    fn refuses(&mut self, bytes: &[u8], passphrase: Option<&str>) -> StoreError {
        let path = self.outside.path().join("a backup");
        fs::write(&path, bytes).unwrap();
        let mut restore = |mode| {
            let refused = self.store.restore(&path, &how(mode, passphrase), &mut unwatched());
            refused.expect_err("it was restored")
        };
        let (error, merging) = (restore(RestoreMode::Replace), restore(RestoreMode::Merge));
        let text = error.to_string();
        assert_eq!(text, merging.to_string());
        assert!(text.starts_with(path.to_str().unwrap()) && !text.contains('\n'), "{text}");
        assert!(everything(self.dir.path()) == self.before, "something changed: {text}");
        assert_eq!(fs::read_dir(self.outside.path()).unwrap().count(), 1);
        error
    }

    fn refuses_as_no_backup(&mut self, forged: &Forged, because: &str) {
        let error = self.refuses(&forged.bytes(), None);
        assert!(matches!(error, StoreError::NotABackup { .. }) && error.to_string().contains(because), "{error}");
    }

    fn refuses_as_damaged(&mut self, forged: &Forged, because: &str) {
        let error = self.refuses(&forged.bytes(), None);
        assert!(matches!(error, StoreError::BackupDamaged { .. }) && error.to_string().contains(because), "{error}");
    }
}

#[test]
fn a_forged_one_in_order_is_taken() {
    let mut home = Home::new();
    let path = home.outside.path().join("a backup");
    Forged::sound().with("recordings/a.csv.gz", b"x").write(&path);
    home.store.restore(&path, &how(RestoreMode::Replace, None), &mut unwatched()).unwrap();
    assert_eq!(Recordings::in_folder(home.dir.path()).list().unwrap().len(), 1);
}

/// Nothing of a backup is believed but its journal, which its checksum and `SQLite` looked after.
#[test]
fn tables_that_its_journal_does_not_say_are_derived_anew() {
    let mut home = Home::new();
    let sound = Forged::sound();
    let database = home.outside.path().join("forged.sqlite");
    fs::write(&database, &sound.files[0].1).unwrap();
    let forge = "PRAGMA foreign_keys = ON; UPDATE days SET repetitions_left = 4294967295, repetitions_right = 4294967295; DELETE FROM sessions;
        INSERT INTO settings VALUES ('plan', '7', 0)";
    Connection::open(&database).unwrap().execute_batch(forge).unwrap();
    let path = home.outside.path().join("a backup");
    let schema = u32::try_from(sound.manifest["schema"].as_u64().unwrap()).unwrap();
    Forged::around(&fs::read(&database).unwrap(), schema).write(&path);
    home.store.restore(&path, &how(RestoreMode::Replace, None), &mut unwatched()).unwrap();
    let tables = crate::tables::dump(&home.store);
    home.store.rebuild().unwrap();
    assert_eq!(tables, crate::tables::dump(&home.store));
    assert_eq!(
        (
            home.store.read().settings().unwrap().len(),
            home.store.read().days(date(2027, 1, 15), 1).unwrap()[0].repetitions()
        ),
        (0, 1)
    );
}

#[test]
fn a_file_that_is_no_backup_is_told_as_such() {
    let mut home = Home::new();
    for bytes in [b"".as_slice(), b"It was a dark and stormy night. ".repeat(100).as_slice(), b"PK\x03\x04", &[0; 8192]]
    {
        assert!(matches!(home.refuses(bytes, None), StoreError::NotABackup { .. }));
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("holiday.jpg", SimpleFileOptions::default()).unwrap();
    let error = home.refuses(&zip.finish().unwrap().into_inner(), None);
    assert!(error.to_string().contains("holiday.jpg"), "{error}");
    let missing = home.outside.path().join("missing");
    let error = home.store.restore(&missing, &how(RestoreMode::Replace, None), &mut unwatched()).unwrap_err();
    assert!(error.to_string().contains("there is no such file"), "{error}");
    let error = home.store.restore(home.dir.path(), &how(RestoreMode::Replace, None), &mut unwatched()).unwrap_err();
    assert!(matches!(error, StoreError::NotABackup { .. }), "{error}");
}

fn sealed_backup() -> Vec<u8> {
    let (dir, mut store) = opened();
    practise(&mut store, 7);
    record(dir.path(), 1, &[9; 300]);
    let path = dir.path().join("backup.age");
    back_up(store.read(), &path, Some(cheap()));
    fs::read(path).unwrap()
}

#[test]
fn a_sealed_one_needs_its_passphrase() {
    let (mut home, sealed) = (Home::new(), sealed_backup());
    assert!(matches!(home.refuses(&sealed, None), StoreError::PassphraseNeeded { .. }));
    for wrong in ["", "seven quiet heron", "Seven quiet herons", "seven quiet herons "] {
        assert!(matches!(home.refuses(&sealed, Some(wrong)), StoreError::WrongPassphrase { .. }));
    }
}

#[test]
fn cut_off_anywhere_it_is_refused() {
    let mut home = Home::new();
    let plain = Forged::sound().with("recordings/a.csv.gz", &[9; 300]).bytes();
    for (whole, passphrase) in [(plain, None), (sealed_backup(), Some(PASSPHRASE))] {
        for part in 0..50 {
            home.refuses(&whole[..whole.len() * part / 50], passphrase);
        }
        home.refuses(&whole[..whole.len() - 1], passphrase);
    }
}

#[test]
fn a_flipped_bit_is_noticed_or_harmless() {
    let mut home = Home::new();
    let plain = Forged::sound().with("recordings/a.csv.gz", &[9; 300]).bytes();
    let sealed = sealed_backup();
    // Every byte of a sealed file counts.
    for at in (0..sealed.len()).step_by(sealed.len() / 150) {
        let mut bytes = sealed.clone();
        bytes[at] ^= 1 << (at % 8);
        home.refuses(&bytes, Some(PASSPHRASE));
    }
    // In a zip some do not: times, permissions, numbers of versions.
    let path = home.outside.path().join("flipped");
    let (mut refused, mut taken) = (0, 0);
    for at in (0..plain.len()).step_by(plain.len() / 400) {
        let mut bytes = plain.clone();
        bytes[at] ^= 1 << (at % 8);
        fs::write(&path, &bytes).unwrap();
        let (dir, mut store) = opened();
        practise(&mut store, 1);
        let before = everything(dir.path());
        if let Ok(restored) = store.restore(&path, &how(RestoreMode::Replace, None), &mut unwatched()) {
            taken += 1;
            assert_eq!((restored.counts.sessions, restored.counts.recordings), (1, 1));
            store.read().check().unwrap();
        } else {
            refused += 1;
            assert!(everything(dir.path()) == before);
        }
    }
    assert!(refused > 300 && taken < 40, "{refused} refused, {taken} taken");
}

#[test]
fn names_that_lead_out_of_the_folder_or_to_two_files_are_refused() {
    let mut home = Home::new();
    for name in [
        "../evil.csv.gz",
        "recordings/../../evil.csv.gz",
        "/etc/evil.csv.gz",
        "recordings/..\\evil.csv.gz",
        "recordings\\evil.csv.gz",
        "C:\\evil.csv.gz",
        "recordings/deep/evil.csv.gz",
        "recordings/",
        "recordings/EVIL.csv.gz",
        "recordings/.csv.gz",
        "recordings/a\0.csv.gz",
        "recordings/a.txt",
        "recordings/nul:.csv.gz",
        "History.sqlite",
        "history.sqlite-wal",
        "lock",
    ] {
        let forged = Forged::sound().with(name, b"evil");
        home.refuses_as_no_backup(&forged, "does not belong into it");
    }
}

#[test]
fn two_files_of_one_name_are_refused() {
    let mut home = Home::new();
    let mut bytes = Forged::sound().with("recordings/a.csv.gz", b"one").with("recordings/b.csv.gz", b"two").bytes();
    let name = b"recordings/b.csv.gz";
    for at in 0..bytes.len() - name.len() {
        if bytes[at..].starts_with(name) {
            bytes[at + 11] = b'a';
        }
    }
    let error = home.refuses(&bytes, None);
    assert!(error.to_string().contains("the same name"), "{error}");
}

#[test]
fn a_link_is_only_ever_a_file_with_its_target_in_it() {
    let mut home = Home::new();
    let forged = Forged::sound().with("recordings/a.csv.gz", b"/etc/passwd");
    let mut zip = ZipWriter::new_append(Cursor::new(forged.bytes())).unwrap();
    zip.add_symlink("recordings/b.csv.gz", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    let error = home.refuses(&bytes, None);
    assert!(matches!(error, StoreError::BackupDamaged { .. }), "{error}");
    let mut linked = Forged::sound();
    let sha256 = format!("{:x}", Sha256::digest("/etc/passwd"));
    let entry = json!({"name": "recordings/b.csv.gz", "bytes": 11, "sha256": sha256});
    linked.manifest["entries"].as_array_mut().unwrap().push(entry);
    let mut zip = ZipWriter::new_append(Cursor::new(linked.bytes())).unwrap();
    zip.add_symlink("recordings/b.csv.gz", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let error = home.refuses(&zip.finish().unwrap().into_inner(), None);
    assert!(matches!(error, StoreError::NotABackup { .. }) && error.to_string().contains("link"), "{error}");
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let mut home = Home::new();
    let zeros = vec![0; 64 << 20];
    home.refuses_as_no_backup(&Forged::sound().with("recordings/a.csv.gz", &zeros), "100 times its size");
    home.refuses_as_no_backup(&Forged::around(&zeros, 1), "100 times its size");
    let mut many = Forged::sound();
    for number in 0..10_000 {
        many = many.with(&format!("recordings/{number}.csv.gz"), b"");
    }
    home.refuses_as_no_backup(&many, "the limit is 10000");
    let long = Forged::sound().saying("app", json!("long ".repeat(1 << 20)));
    home.refuses_as_no_backup(&long, "more than 4194304 bytes");
}

/// The length in the directory is small, what comes out is not: it is cut at what the manifest says.
#[test]
fn a_bomb_that_lies_about_its_length_is_cut_short() {
    let mut home = Home::new();
    let zeros = vec![0_u8; 32 << 20];
    let mut bytes = Forged::sound().with("recordings/a.csv.gz", &zeros).bytes();
    let claimed = 1000_u32.to_le_bytes();
    let real = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == real {
            bytes[at..at + 4].copy_from_slice(&claimed);
        }
    }
    let error = home.refuses(&bytes, None);
    assert!(matches!(error, StoreError::BackupDamaged { .. }), "{error}");
}

#[test]
fn what_the_manifest_says_must_be_so() {
    let mut home = Home::new();
    let sound = || Forged::sound().with("recordings/a.csv.gz", b"one");
    let mut other_bytes = sound();
    other_bytes.files[1].1 = b"two".to_vec();
    home.refuses_as_damaged(&other_bytes, "not as its checksum says");
    let mut longer = sound();
    longer.files[1].1 = b"three".to_vec();
    home.refuses_as_damaged(&longer, "has 5 bytes, its manifest says 3");
    let mut fewer = sound();
    fewer.files.pop();
    home.refuses_as_damaged(&fewer, "the files that its manifest names");
    home.refuses_as_damaged(&sound().saying("schema", json!(1)), "another schema");
    let no_database = sound().saying("entries", json!([]));
    let mut no_database = Forged { files: vec![], ..no_database };
    home.refuses_as_no_backup(&no_database, "names no history.sqlite");
    no_database.manifest = json!({"something": "else"});
    home.refuses_as_no_backup(&no_database, "cannot be read");
}

#[test]
fn a_backup_of_a_newer_version_is_told_as_such() {
    let mut home = Home::new();
    let newer_form = Forged::sound().saying("heelfirst_backup", json!(2)).saying("counts", json!("of another kind"));
    assert!(matches!(home.refuses(&newer_form.bytes(), None), StoreError::BackupNewer { found: 2, known: 1, .. }));
    let newer_schema = Forged::sound().saying("schema", json!(99));
    assert!(matches!(home.refuses(&newer_schema.bytes(), None), StoreError::Newer { found: 99, .. }));
}

fn meddled(meddle: &str) -> Forged {
    let sound = Forged::sound();
    let outside = tempfile::tempdir().unwrap();
    let file = outside.path().join("history.sqlite");
    fs::write(&file, &sound.files[0].1).unwrap();
    Connection::open(&file).unwrap().execute_batch(meddle).unwrap();
    let schema = u32::try_from(sound.manifest["schema"].as_u64().unwrap()).unwrap();
    Forged::around(&fs::read(&file).unwrap(), schema)
}

#[test]
fn a_database_that_is_not_ours_or_not_whole_is_refused() {
    let mut home = Home::new();
    home.refuses_as_no_backup(&Forged::around(b"no database at all", 4), "no SQLite file");
    home.refuses_as_no_backup(&meddled("PRAGMA application_id = 77"), "another program");
    let trigger = "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM sessions; END";
    home.refuses_as_damaged(&meddled(trigger), "not those of a history");
    home.refuses_as_damaged(&meddled("DROP TABLE mounts"), "not those of a history");
    home.refuses_as_damaged(&meddled("PRAGMA foreign_keys = OFF; DELETE FROM journal"), "point to nothing");
    home.refuses_as_damaged(&meddled("PRAGMA journal_mode = DELETE; PRAGMA page_size = 8192; VACUUM"), "pages of 8192");
    let mut torn = Forged::sound().files[0].1.clone();
    let middle = torn.len() / 2;
    torn[middle..middle + 8192].fill(0x5A);
    let schema = u32::try_from(Forged::sound().manifest["schema"].as_u64().unwrap()).unwrap();
    let error = home.refuses(&Forged::around(&torn, schema).bytes(), None);
    assert!(matches!(error, StoreError::BackupDamaged { .. }), "{error}");
}

/// Takes a gibibyte of memory and more.
#[test]
fn a_seal_that_takes_too_much_memory_is_refused() {
    let mut home = Home::new();
    let mut sealed = String::from_utf8_lossy(&sealed_backup()[..90]).into_owned();
    let at = sealed.find('\n').unwrap();
    let line_end = at + 1 + sealed[at + 1..].find('\n').unwrap();
    sealed.replace_range(line_end - 1..line_end, "22");
    let mut bytes = sealed_backup();
    bytes.splice(..line_end, sealed.bytes().take(line_end + 1));
    let error = home.refuses(&bytes, Some(PASSPHRASE));
    assert!(error.to_string().contains("too much memory"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_and_left() {
    use std::os::unix::fs::PermissionsExt;
    let mut home = Home::new();
    let path = home.outside.path().join("backup");
    Forged::sound().write(&path);
    let allow = |mode| fs::set_permissions(home.dir.path(), fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    // Permissions do not bind root.
    if File::create(home.dir.path().join("probe")).is_err() {
        let refused = home.store.restore(&path, &how(RestoreMode::Replace, None), &mut unwatched());
        assert!(matches!(refused, Err(StoreError::NoAccess { .. })), "{refused:?}");
        assert!(everything(home.dir.path()) == home.before);
    }
    allow(0o700);
}

/// A small disk that is gone after the test; `None` where none can be made (it takes root on Linux).
struct SmallDisk(TempDir);

impl SmallDisk {
    fn of(kib: usize) -> Option<Self> {
        let dir = tempfile::tempdir().unwrap();
        let size = format!("size={kib}k");
        let mut mount = std::process::Command::new("mount");
        let mounted =
            mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(dir.path()).stderr(std::process::Stdio::null());
        mounted.status().is_ok_and(|status| status.success()).then_some(Self(dir))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(std::process::Command::new("umount").arg(self.0.path()).status());
    }
}

/// Of a medium that cannot be written, or, where none can be made, of files and a folder that may not be.
#[cfg(unix)]
#[test]
fn a_copy_that_cannot_be_written_is_read_and_backed_up() {
    use std::os::unix::fs::PermissionsExt;
    let (disk, outside) = (SmallDisk::of(4000), tempfile::tempdir().unwrap());
    let own = tempfile::tempdir().unwrap();
    let folder = disk.as_ref().map_or(own.path(), |disk| disk.0.path()).join("a copy, 100 % of #1?");
    let mut store = Store::open(&folder, "phone").unwrap();
    practise(&mut store, 1);
    record(&folder, 1, b"one");
    drop(store);
    let before = everything(&folder);
    assert!(!before.contains_key("history.sqlite-wal"));
    let may_write = |may: bool| {
        let _ = disk.as_ref().map(|disk| {
            let how = if may { "remount,rw" } else { "remount,ro" };
            let mut mount = std::process::Command::new("mount");
            assert!(mount.args(["-o", how]).arg(disk.0.path()).status().unwrap().success());
        });
        let mode = |mode| fs::Permissions::from_mode(mode);
        drop(fs::set_permissions(&folder, mode(if may { 0o700 } else { 0o500 })));
    };
    may_write(false);
    let reader = Reader::open(&folder).unwrap();
    assert_eq!(reader.sessions(Range::ALL).unwrap().len(), 1);
    let backup = outside.path().join("b.zip");
    back_up(&reader, &backup, None);
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    assert_eq!(everything(&folder), before);
    may_write(true);
    let (_home, mut other) = opened();
    other.restore(&backup, &how(RestoreMode::Replace, None), &mut unwatched()).unwrap();
    assert_eq!(crate::backups::journal(&other), reader.events(None, 99).unwrap());
}

/// Wherever the disk runs full (scratch, kept copy, log), it is named and nothing has changed.
#[test]
fn a_full_disk_is_named_and_the_old_history_stays() {
    let outside = tempfile::tempdir().unwrap();
    let path = outside.path().join("backup");
    Forged::sound().with("recordings/a.csv.gz", &vec![9; 100_000]).write(&path);
    let (mut full, mut enough) = (0, 0);
    for kib in (400..1600).step_by(40) {
        let Some(disk) = SmallDisk::of(kib) else { return eprintln!("no small disk can be made here: not tested") };
        for mode in [RestoreMode::Merge, RestoreMode::Replace] {
            let dir = disk.0.path().join(format!("{mode:?}"));
            let Ok(mut store) = Store::open(&dir, "phone") else { continue };
            practise(&mut store, 1);
            let before = crate::backups::journal(&store);
            match store.restore(&path, &how(mode, None), &mut unwatched()) {
                Ok(_) => enough += 1,
                Err(StoreError::Full { .. }) => {
                    full += 1;
                    assert_eq!(crate::backups::journal(&store), before);
                    assert!(Recordings::in_folder(&dir).list().unwrap().is_empty());
                    assert_eq!(everything(&dir).keys().filter(|name| !name.starts_with("history.sqlite")).count(), 0);
                }
                Err(other) => panic!("{kib} KiB: {other:?}"),
            }
            store.read().check().unwrap();
            drop(store);
            fs::remove_dir_all(dir).unwrap();
        }
    }
    assert!(full > 5 && enough > 5, "{full} full, {enough} not");
}
