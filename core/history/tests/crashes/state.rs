//! What a history says, as one number for its journal and one for its tables.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use heelfirst_history::Store;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    pub rows: usize,
    journal: u64,
    tables: u64,
}

pub fn of(store: &Store) -> State {
    of_file(store.read().file())
}

fn of_file(file: &Path) -> State {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags).unwrap();
    // `meta` says how the tables were derived, not what happened.
    let sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('journal', 'meta') ORDER BY name";
    let mut statement = connection.prepare(sql).unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    let mut journal = DefaultHasher::new();
    let mut tables = DefaultHasher::new();
    let rows = add(&connection, "journal", &mut journal);
    for name in &names {
        add(&connection, name, &mut tables);
    }
    State { rows, journal: journal.finish(), tables: tables.finish() }
}

fn add(connection: &Connection, table: &str, hasher: &mut DefaultHasher) -> usize {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut count = 0;
    table.hash(hasher);
    while let Some(row) = rows.next().unwrap() {
        count += 1;
        for column in 0..columns {
            match row.get_ref(column).unwrap() {
                ValueRef::Null => 0_u8.hash(hasher),
                ValueRef::Integer(number) => (1_u8, number).hash(hasher),
                ValueRef::Real(number) => (2_u8, number.to_bits()).hash(hasher),
                ValueRef::Text(bytes) => (3_u8, bytes).hash(hasher),
                ValueRef::Blob(bytes) => (4_u8, bytes).hash(hasher),
            }
        }
    }
    count
}
