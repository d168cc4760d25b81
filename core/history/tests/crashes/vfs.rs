//! A file system for `SQLite` that passes everything on to the system's own, notes what is written and synced, and fails when told to.
//!
//! It is the process's default, so that nothing in the product has to know of it. What it does depends on the thread: only where [`record`]
//! or [`fail_at`] was called anything is noted or fails. Shared memory is the system's own. Nothing is really synced: the disk
//! that loses power is in [`crate::disk`].
#![expect(unsafe_code, reason = "SQLite's file systems are tables of C functions")]

use std::cell::RefCell;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::sync::Once;

use rusqlite::ffi::{self, sqlite3_file, sqlite3_filename, sqlite3_io_methods, sqlite3_vfs};

/// What reached the disk, in order; files by their name within the folder.
#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    Create(String),
    Write {
        file: String,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        file: String,
        len: usize,
    },
    Sync(String),
    /// `synced`: the folder too, so that the file cannot come back.
    Delete {
        file: String,
        synced: bool,
    },
    /// Not of the disk: the store acknowledged one deed more.
    Acknowledged,
}

/// How a call fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No room from this write on, until [`mend`].
    Full,
    /// This one call fails: read, write, sync, truncate, delete or open.
    Io,
}

#[derive(Default)]
struct Disk {
    log: Option<(PathBuf, Vec<Op>)>,
    fault: Option<(Fault, usize)>,
    calls: usize,
    fired: bool,
}

thread_local! {
    static DISK: RefCell<Disk> = RefCell::default();
}

/// From here on this thread's changes below `folder` are noted.
pub fn record(folder: &Path) {
    install();
    DISK.with_borrow_mut(|disk| disk.log = Some((folder.to_owned(), Vec::new())));
}

pub fn acknowledge() {
    DISK.with_borrow_mut(|disk| disk.note(None, |_| Op::Acknowledged));
}

/// What was noted, and an end of it.
pub fn recorded() -> Vec<Op> {
    DISK.with_borrow_mut(|disk| disk.log.take()).map(|(_, log)| log).unwrap_or_default()
}

/// The `call`-th call of this thread from now on fails, counted from 1.
pub fn fail_at(fault: Fault, call: usize) {
    install();
    DISK.with_borrow_mut(|disk| (disk.fault, disk.calls, disk.fired) = (Some((fault, call)), 0, false));
}

/// Everything works again. Whether anything had failed.
pub fn mend() -> bool {
    DISK.with_borrow_mut(|disk| {
        disk.fault = None;
        disk.fired
    })
}

impl Disk {
    fn note(&mut self, path: Option<&Path>, op: impl FnOnce(String) -> Op) {
        let Some((folder, log)) = &mut self.log else { return };
        let name = match path {
            None => String::new(),
            Some(path) if path.parent() == Some(folder) => path.file_name().unwrap().to_str().unwrap().to_owned(),
            Some(_) => return,
        };
        log.push(op(name));
    }

    /// Counts one call. Reads and syncs fit on a full disk.
    fn fails(&mut self, takes_room: bool) -> Option<Fault> {
        let (fault, at) = self.fault?;
        self.calls += usize::from(fault == Fault::Io || takes_room);
        let fails = match fault {
            Fault::Full => takes_room && self.calls >= at,
            Fault::Io => self.calls == at && !self.fired,
        };
        self.fired |= fails;
        fails.then_some(fault)
    }
}

fn fails(takes_room: bool) -> Option<Fault> {
    DISK.with_borrow_mut(|disk| disk.fails(takes_room))
}

fn note(path: &Path, op: impl FnOnce(String) -> Op) {
    DISK.with_borrow_mut(|disk| disk.note(Some(path), op));
}

/// An open file; the system's own lies behind it in memory.
#[repr(C)]
struct Opened {
    base: sqlite3_file,
    /// A leaked box: `SQLite` owns the memory of this struct. `None` for files that nothing is to survive in.
    path: *mut Option<PathBuf>,
}

const OWN_BYTES: usize = size_of::<Opened>().next_multiple_of(16);

/// Makes it the default, once.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| unsafe {
        let system = ffi::sqlite3_vfs_find(std::ptr::null());
        let mut own = *system;
        own.szOsFile += c_int::try_from(OWN_BYTES).unwrap();
        own.pNext = std::ptr::null_mut();
        own.zName = c"faulty".as_ptr();
        own.pAppData = system.cast();
        own.xOpen = Some(open);
        own.xDelete = Some(delete);
        assert_eq!(ffi::sqlite3_vfs_register(Box::leak(Box::new(own)), 1), ffi::SQLITE_OK);
    });
}

unsafe fn system_of(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    unsafe { (*vfs).pAppData.cast() }
}

unsafe fn below(file: *mut sqlite3_file) -> *mut sqlite3_file {
    unsafe { file.byte_add(OWN_BYTES) }
}

unsafe fn methods(file: *mut sqlite3_file) -> &'static sqlite3_io_methods {
    unsafe { &*(*below(file)).pMethods }
}

/// Calls the system's own method with the same arguments.
macro_rules! pass {
    ($name:ident, $method:ident $(, $arg:ident: $type:ty)*) => {
        unsafe extern "C" fn $name(file: *mut sqlite3_file $(, $arg: $type)*) -> c_int {
            unsafe { methods(file).$method.unwrap()(below(file) $(, $arg)*) }
        }
    };
}

pass!(size, xFileSize, len: *mut i64);
pass!(lock, xLock, level: c_int);
pass!(unlock, xUnlock, level: c_int);
pass!(reserved, xCheckReservedLock, found: *mut c_int);
pass!(control, xFileControl, op: c_int, arg: *mut c_void);
pass!(sector, xSectorSize);
pass!(characteristics, xDeviceCharacteristics);
pass!(shm_map, xShmMap, page: c_int, bytes: c_int, extend: c_int, found: *mut *mut c_void);
pass!(shm_lock, xShmLock, offset: c_int, n: c_int, flags: c_int);
pass!(shm_unmap, xShmUnmap, delete: c_int);

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    unsafe { methods(file).xShmBarrier.unwrap()(below(file)) }
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // Without memory mapping, which would pass us by.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

const LASTING: c_int = ffi::SQLITE_OPEN_MAIN_DB | ffi::SQLITE_OPEN_MAIN_JOURNAL | ffi::SQLITE_OPEN_WAL;

unsafe fn path_of(name: *const c_char) -> PathBuf {
    unsafe { CStr::from_ptr(name) }.to_str().unwrap().into()
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        (*file).pMethods = std::ptr::null();
        let path = (flags & LASTING != 0 && !name.is_null()).then(|| path_of(name));
        if path.is_some() && fails(false).is_some() {
            return ffi::SQLITE_CANTOPEN;
        }
        let is_new = path.as_ref().is_some_and(|path| !path.exists());
        let system = system_of(vfs);
        let done = (*system).xOpen.unwrap()(system, name, below(file), flags, out);
        if done != ffi::SQLITE_OK {
            return done;
        }
        if let Some(path) = path.as_ref().filter(|path| is_new && path.exists()) {
            note(path, Op::Create);
        }
        let opened = file.cast::<Opened>();
        (*opened).path = Box::into_raw(Box::new(path));
        (*opened).base.pMethods = &raw const METHODS;
        done
    }
}

unsafe fn noted(file: *mut sqlite3_file, op: impl FnOnce(String) -> Op) {
    let path = unsafe { &*(*file.cast::<Opened>()).path };
    if let Some(path) = path {
        note(path, op);
    }
}

/// A temporary file never fails: it is nobody's only copy.
unsafe fn met(file: *mut sqlite3_file, takes_room: bool) -> Option<Fault> {
    let lasting = unsafe { (*(*file.cast::<Opened>()).path).is_some() };
    if lasting { fails(takes_room) } else { None }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    unsafe {
        drop(Box::from_raw((*file.cast::<Opened>()).path));
        methods(file).xClose.unwrap()(below(file))
    }
}

unsafe extern "C" fn read(file: *mut sqlite3_file, into: *mut c_void, bytes: c_int, at: i64) -> c_int {
    unsafe {
        match met(file, false) {
            Some(_) => ffi::SQLITE_IOERR_READ,
            None => methods(file).xRead.unwrap()(below(file), into, bytes, at),
        }
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, bytes: c_int, at: i64) -> c_int {
    unsafe {
        let fault = met(file, true);
        // What fails gets half of it done.
        let bytes = if fault.is_some() { bytes / 2 } else { bytes };
        let written = std::slice::from_raw_parts(from.cast::<u8>(), usize::try_from(bytes).unwrap()).to_vec();
        noted(file, |file| Op::Write { file, at: usize::try_from(at).unwrap(), bytes: written });
        let done = methods(file).xWrite.unwrap()(below(file), from, bytes, at);
        match fault {
            None => done,
            Some(Fault::Full) => ffi::SQLITE_FULL,
            Some(Fault::Io) => ffi::SQLITE_IOERR_WRITE,
        }
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, len: i64) -> c_int {
    unsafe {
        if met(file, false).is_some() {
            return ffi::SQLITE_IOERR_TRUNCATE;
        }
        noted(file, |file| Op::Truncate { file, len: usize::try_from(len).unwrap() });
        methods(file).xTruncate.unwrap()(below(file), len)
    }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, _flags: c_int) -> c_int {
    unsafe {
        if met(file, false).is_some() {
            return ffi::SQLITE_IOERR_FSYNC;
        }
        noted(file, Op::Sync);
    }
    ffi::SQLITE_OK
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync: c_int) -> c_int {
    unsafe {
        if fails(false).is_some() {
            return ffi::SQLITE_IOERR_DELETE;
        }
        let path = path_of(name);
        if path.exists() {
            note(&path, |file| Op::Delete { file, synced: sync != 0 });
        }
        let system = system_of(vfs);
        (*system).xDelete.unwrap()(system, name, sync)
    }
}
