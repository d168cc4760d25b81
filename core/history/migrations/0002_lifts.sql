-- Toe lifts that a sensor measured, in the order in which they were told.
CREATE TABLE lifts (
    session           INTEGER NOT NULL REFERENCES sessions (number) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    side              TEXT NOT NULL,                   -- left, right
    set_no            INTEGER NOT NULL,                -- counted from 1
    repetition        INTEGER NOT NULL,                -- counted from 1 within its set: the one that was led meanwhile
    began_s           REAL NOT NULL,                   -- session clock
    ended_s           REAL NOT NULL,
    peak_angle_deg    REAL,
    sign_known        INTEGER NOT NULL,
    lift_s            REAL,
    hold_s            REAL,
    lower_s           REAL,
    heel_stayed_down  INTEGER,                         -- NULL where it cannot be told
    assisted          INTEGER NOT NULL,
    confidence        REAL NOT NULL,
    uncertain_because TEXT,
    PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
