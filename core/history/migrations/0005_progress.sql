-- What ten years are asked from: sums by day, week and month, derived from the rows before and from the packed steps.
-- The journal says it all again, so nothing is copied.
DROP TABLE days;

CREATE TABLE days (
    date              TEXT PRIMARY KEY,
    sessions          INTEGER NOT NULL,
    active_ms         INTEGER NOT NULL,
    walks             INTEGER NOT NULL,                -- sessions in which walking time counted
    walk_ms           INTEGER NOT NULL,                -- of active_ms
    done              INTEGER NOT NULL,                -- sessions by outcome; one that runs is none of these four
    enough            INTEGER NOT NULL,
    stopped           INTEGER NOT NULL,
    interrupted       INTEGER NOT NULL,
    stopped_pain      INTEGER NOT NULL,                -- stops by reason; NULL reasons are in none of these six
    stopped_dizzy     INTEGER NOT NULL,
    stopped_unsteady  INTEGER NOT NULL,
    stopped_tired     INTEGER NOT NULL,
    stopped_hot       INTEGER NOT NULL,
    stopped_other     INTEGER NOT NULL,
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

-- Ended sessions of an exercise on a side.
CREATE TABLE exercise_days (
    date        TEXT NOT NULL,
    exercise    TEXT NOT NULL,
    side        TEXT NOT NULL,                         -- left, right, none (walking)
    sessions    INTEGER NOT NULL,
    completed   INTEGER NOT NULL,                      -- of them done or enough
    active_ms   INTEGER NOT NULL,                      -- of the whole session: with two sides it stands in both rows
    prescribed  INTEGER NOT NULL,
    repetitions INTEGER NOT NULL,
    best_set    INTEGER NOT NULL,                      -- most repetitions of a clean set
    PRIMARY KEY (date, exercise, side)
) STRICT, WITHOUT ROWID;

-- Steps of ended sessions led at speed 1. A week starts on its Monday, a month on its first.
CREATE TABLE walk_sums (
    span    TEXT NOT NULL CHECK (span IN ('day', 'week', 'month')),
    start   TEXT NOT NULL,                             -- first date of the span
    context TEXT NOT NULL,                             -- JSON, as the sessions have it
    part    TEXT NOT NULL,                             -- morning (to 12:00), afternoon (to 17:00), evening, by the session's start; any: all three in one
    foot    TEXT NOT NULL,
    sums    BLOB NOT NULL,                             -- packed counts, moments and histograms
    PRIMARY KEY (span, part, start, context, foot)   -- a chart is of one part
) STRICT, WITHOUT ROWID;

-- Seated toe lifts of ended sessions led at speed 1.
CREATE TABLE lift_sums (
    span    TEXT NOT NULL CHECK (span IN ('day', 'week', 'month')),
    start   TEXT NOT NULL,
    context TEXT NOT NULL,
    side    TEXT NOT NULL,
    sums    BLOB NOT NULL,
    PRIMARY KEY (span, start, context, side)
) STRICT, WITHOUT ROWID;

-- How the person rates their own goal.
CREATE TABLE goal_ratings (
    event    TEXT PRIMARY KEY,
    rated_us INTEGER NOT NULL,
    zone     TEXT NOT NULL,
    date     TEXT NOT NULL,
    goal     TEXT NOT NULL,                            -- in the person's words
    rating   INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_ratings_by_time ON goal_ratings (rated_us);

-- Planned against done, by waking date, without a look at the rows themselves.
CREATE INDEX reminder_outcomes_by_date ON reminder_outcomes (date, kinds, ended, act, fired_us);
