-- How a sensor sits on a foot, in a shoe. The journal says it again, so the old column needs no copying.
CREATE TABLE mounts (
    sensor        TEXT NOT NULL,
    foot          TEXT NOT NULL,
    shoe          TEXT NOT NULL,                       -- in the person's words; empty for any shoe
    mount         TEXT NOT NULL,                       -- JSON
    calibrated_us INTEGER NOT NULL,
    PRIMARY KEY (sensor, foot, shoe)
) STRICT, WITHOUT ROWID;

ALTER TABLE sensors DROP COLUMN mount;
