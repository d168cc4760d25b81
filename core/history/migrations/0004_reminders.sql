-- When a reminder was for, what it asked for, and how it ended. The journal says what the rows before said, so they need no copying.
DROP TABLE reminder_outcomes;

CREATE TABLE reminder_outcomes (
    occurrence    TEXT PRIMARY KEY,                    -- 16 hex digits
    at_us         INTEGER,                             -- as armed last; these five are NULL where only the id is known
    window_end_us INTEGER,
    local         TEXT,                                -- clock time of at_us where the person was
    date          TEXT,                                -- waking date
    kinds         TEXT,                                -- JSON, the leading kind first
    armed_us      INTEGER,                             -- confirmed by the platform
    refused_us    INTEGER,                             -- refused by the platform
    fired_us      INTEGER,
    opened_us     INTEGER,
    act           TEXT,                                -- the last answer; never opened
    acted_us      INTEGER,
    moves         INTEGER NOT NULL DEFAULT 0,          -- how often it was snoozed or put off in a hurry
    ended         TEXT,                                -- done, expired, unknown, withdrawn
    ended_us      INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_outcomes_by_time ON reminder_outcomes (at_us);
