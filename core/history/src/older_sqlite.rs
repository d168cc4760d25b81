//! What rusqlite names of SQLite and a phone's SQLite does not have: the system's on iOS 17 is older than 3.44, which brought these two.
//!
//! They keep data for hooks and busy handlers, and the history sets none; rusqlite says so by keeping nothing (a null) with each busy timeout,
//! and that is right here. Were something to be kept after all, the call in rusqlite fails, and nothing is lost. Without the two the app would
//! not start at all on such a phone: its loader looks for every name that the core asks for.

use std::ffi::{c_char, c_int, c_void};

const SQLITE_OK: c_int = 0;
const SQLITE_ERROR: c_int = 1;

#[allow(unsafe_code)] // under this name it is looked for
#[unsafe(no_mangle)]
extern "C" fn sqlite3_set_clientdata(
    _db: *mut c_void,
    _name: *const c_char,
    data: *mut c_void,
    _destructor: Option<extern "C" fn(*mut c_void)>,
) -> c_int {
    if data.is_null() { SQLITE_OK } else { SQLITE_ERROR }
}

#[allow(unsafe_code)]
#[unsafe(no_mangle)]
extern "C" fn sqlite3_get_clientdata(_db: *mut c_void, _name: *const c_char) -> *mut c_void {
    std::ptr::null_mut()
}
