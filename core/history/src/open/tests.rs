use super::*;
use crate::migrate::{APPLICATION_ID, version};

fn opened() -> (tempfile::TempDir, Connection) {
    let dir = tempfile::tempdir().unwrap();
    let connection = open_writer(&file_in(dir.path())).unwrap();
    (dir, connection)
}

fn pragma(connection: &Connection, name: &str) -> i64 {
    connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
}

#[test]
fn the_writer_syncs_every_commit_and_overwrites_what_is_deleted() {
    let (_dir, connection) = opened();
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    let full = 2;
    assert_eq!(pragma(&connection, "synchronous"), full);
    for on in ["foreign_keys", "secure_delete", "fullfsync", "checkpoint_fullfsync"] {
        assert_eq!(pragma(&connection, on), 1, "{on}");
    }
    assert!(pragma(&connection, "busy_timeout") > 0);
}

#[test]
fn the_reader_checks_keys_and_cannot_write() {
    let (dir, _writer) = opened();
    let reader = open_reader(&file_in(dir.path())).unwrap();
    assert_eq!(pragma(&reader, "foreign_keys"), 1);
    assert!(reader.execute("DELETE FROM journal", []).is_err());
}

#[test]
fn the_file_carries_its_marks() {
    let (_dir, connection) = opened();
    assert_eq!(pragma(&connection, "application_id"), i64::from(APPLICATION_ID));
    assert_eq!(version(&connection).unwrap(), SCHEMA);
}

#[test]
fn the_schema() {
    let (_dir, connection) = opened();
    let mut statement = connection.prepare("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name").unwrap();
    let tables: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    insta::assert_snapshot!(tables.join(";\n"));
}

#[test]
fn a_kill_before_the_first_table_leaves_a_beginning() {
    let dir = tempfile::tempdir().unwrap();
    let file = file_in(dir.path());
    // As far as the connection comes before the first migration.
    let begun = Connection::open(&file).unwrap();
    write_ahead(&begun).unwrap();
    drop(begun);
    assert!(matches!(open_reader(&file), Err(StoreError::Missing { .. })));
    assert_eq!(version(&open_writer(&file).unwrap()).unwrap(), SCHEMA);
}
