use serde_json::json;

use super::*;

fn setting(value: &str) -> Entry {
    let event = Event::SettingChanged { key: "note".into(), value: json!(value) };
    Entry { at_us: 1_800_000_000_000_000, zone: "Europe/Berlin".into(), event }
}

fn opened() -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = Store::open(dir.path(), "phone").unwrap();
    (dir, store)
}

#[test]
fn a_full_disk_is_named_and_nothing_of_the_append_stays() {
    let (_dir, mut store) = opened();
    store.append(&[setting("before")]).unwrap();
    let connection = &store.reader.connection;
    let pages: i64 = connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let set: i64 = connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |row| row.get(0)).unwrap();
    assert_eq!(set, pages);

    let refused = store.append(&[setting("small"), setting(&"large".repeat(20_000))]);
    assert!(matches!(refused, Err(StoreError::Full { .. })), "{refused:?}");
    assert_eq!(store.read().settings().unwrap()["note"], json!("before"));
    store.read().check().unwrap();

    let room: i64 = store.reader.connection.query_row("PRAGMA max_page_count = 100000", [], |row| row.get(0)).unwrap();
    assert_eq!(room, 100_000);
    store.append(&[setting(&"large".repeat(20_000))]).unwrap();
}

#[test]
fn tables_derived_otherwise_are_derived_anew_when_opened() {
    let (dir, mut store) = opened();
    store.append(&[setting("kept")]).unwrap();
    let meddle = "UPDATE meta SET value = '0' WHERE key = 'derivation'; DELETE FROM settings;";
    store.reader.connection.execute_batch(meddle).unwrap();
    drop(store);
    let store = Store::open(dir.path(), "phone").unwrap();
    assert_eq!(store.read().settings().unwrap()["note"], json!("kept"));
}

#[test]
fn an_event_of_a_newer_version_is_kept_and_ignored() {
    let (dir, mut store) = opened();
    let id = store.append(&[setting("mine")]).unwrap()[0];
    let newer =
        "INSERT INTO journal VALUES ('ffffffff-0000-7000-8000-000000000000', 'p', 1, 'UTC', 'novelty', 1, '{}', x'01')";
    store.reader.connection.execute_batch(newer).unwrap();
    store.rebuild().unwrap();
    drop(store);
    let store = Store::open(dir.path(), "phone").unwrap();
    let events = store.read().events(Some(id), 10).unwrap();
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].event, None);
}

#[test]
fn an_event_that_cannot_be_understood_does_not_cost_the_rest() {
    let (_dir, mut store) = opened();
    store.append(&[setting("kept")]).unwrap();
    let odd =
        "INSERT INTO journal VALUES ('00000000-0000-7000-8000-000000000000', 'p', 1, 'UTC', 'progress', 1, '{}', NULL)";
    store.reader.connection.execute_batch(odd).unwrap();
    store.rebuild().unwrap();
    assert_eq!(store.read().settings().unwrap()["note"], json!("kept"));
}

#[test]
fn a_foreign_key_holds() {
    let (_dir, store) = opened();
    let orphan = "INSERT INTO step_blocks (session, position, event) VALUES (1, 0, 'x')";
    assert!(store.reader.connection.execute(orphan, []).is_err());
}
