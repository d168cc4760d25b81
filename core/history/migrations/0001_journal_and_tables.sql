-- The journal: what happened, in order of id. Everything below it is derived from it and can be rebuilt.
CREATE TABLE journal (
    id     TEXT PRIMARY KEY,                           -- UUIDv7, ever increasing on one device
    device TEXT NOT NULL,
    at_us  INTEGER NOT NULL,                           -- UTC, µs since 1970
    zone   TEXT NOT NULL,                              -- IANA name
    kind   TEXT NOT NULL,                              -- kebab-case, never re-used
    v      INTEGER NOT NULL,                           -- form of body and data, counted per kind
    body   TEXT NOT NULL CHECK (json_valid(body)),
    data   BLOB                                        -- packed steps
) STRICT, WITHOUT ROWID;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    number         INTEGER PRIMARY KEY,
    session        TEXT NOT NULL UNIQUE,
    event          TEXT NOT NULL,                      -- the journal row that started it
    device         TEXT NOT NULL,
    exercise       TEXT NOT NULL,
    started_us     INTEGER NOT NULL,
    zone           TEXT NOT NULL,
    date           TEXT NOT NULL,                      -- civil date of the start, in the session's zone
    prescription   TEXT NOT NULL,
    context        TEXT NOT NULL,
    speed          REAL NOT NULL,
    boot           TEXT,
    last_at_ms     INTEGER NOT NULL,                   -- how far the session clock is known to have led
    progress_event TEXT,                               -- the checkpoint that the next one replaces
    active_ms      INTEGER NOT NULL,
    rest_ms        INTEGER NOT NULL,
    set_up_ms      INTEGER NOT NULL,
    paused_ms      INTEGER NOT NULL,
    outcome        TEXT,                               -- NULL while it runs
    reason         TEXT,
    ended_us       INTEGER,
    steps          INTEGER NOT NULL,
    graded         INTEGER NOT NULL,
    heel           INTEGER NOT NULL,
    flat           INTEGER NOT NULL,
    toe            INTEGER NOT NULL,
    slap           INTEGER NOT NULL,
    drag           INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_start ON sessions (started_us);
CREATE INDEX sessions_by_date ON sessions (date);
CREATE UNIQUE INDEX one_running_session ON sessions (outcome IS NULL) WHERE outcome IS NULL;

CREATE TABLE session_sides (
    session     INTEGER NOT NULL REFERENCES sessions (number) ON DELETE CASCADE,
    position    INTEGER NOT NULL,                      -- order in the prescription
    side        TEXT NOT NULL,                         -- left, right, none (walking)
    prescribed  INTEGER NOT NULL,
    repetitions INTEGER NOT NULL,
    PRIMARY KEY (session, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE repetitions (
    session    INTEGER NOT NULL,
    side       TEXT NOT NULL,
    set_no     INTEGER NOT NULL,                       -- counted from 1
    repetition INTEGER NOT NULL,                       -- counted from 1 within its set
    at_ms      INTEGER NOT NULL,
    counted_by TEXT NOT NULL,
    PRIMARY KEY (session, side, set_no, repetition),
    FOREIGN KEY (session, side) REFERENCES session_sides (session, side) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Which journal rows hold a session's steps; the packed steps themselves are stored once, in journal.data.
CREATE TABLE step_blocks (
    session  INTEGER NOT NULL REFERENCES sessions (number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    event    TEXT NOT NULL REFERENCES journal (id),
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key        TEXT PRIMARY KEY,
    value      TEXT NOT NULL,                          -- JSON
    changed_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
    question    TEXT PRIMARY KEY,
    answer      TEXT NOT NULL,                         -- JSON
    answered_us INTEGER NOT NULL,
    zone        TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contexts (
    exercise TEXT PRIMARY KEY,
    context  TEXT NOT NULL,                            -- JSON: the last one used with this exercise
    set_us   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mishaps (
    event   TEXT PRIMARY KEY,
    mishap  TEXT NOT NULL,                             -- trip, near_fall, fall
    when_us INTEGER NOT NULL,
    zone    TEXT NOT NULL,
    date    TEXT NOT NULL,
    note    TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mishaps_by_time ON mishaps (when_us);
CREATE INDEX mishaps_by_date ON mishaps (date);

CREATE TABLE sensors (
    sensor    TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    foot      TEXT NOT NULL,
    mount     TEXT,                                    -- JSON, NULL until calibrated
    paired_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder_outcomes (
    occurrence TEXT PRIMARY KEY,                       -- 16 hex digits
    armed_us   INTEGER,                                -- confirmed by the platform
    refused_us INTEGER,                                -- refused by the platform
    fired_us   INTEGER,
    act        TEXT,
    acted_us   INTEGER
) STRICT, WITHOUT ROWID;

-- Sums of a civil date over the rows above.
CREATE TABLE days (
    date              TEXT PRIMARY KEY,
    sessions          INTEGER NOT NULL,
    active_ms         INTEGER NOT NULL,
    repetitions_left  INTEGER NOT NULL,
    repetitions_right INTEGER NOT NULL,
    repetitions_none  INTEGER NOT NULL,
    steps             INTEGER NOT NULL,
    graded            INTEGER NOT NULL,
    heel              INTEGER NOT NULL,
    flat              INTEGER NOT NULL,
    toe               INTEGER NOT NULL,
    slap              INTEGER NOT NULL,
    drag              INTEGER NOT NULL,
    trips             INTEGER NOT NULL,
    near_falls        INTEGER NOT NULL,
    falls             INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
