-- How an exercise went for the person who did it; NULL where they did not say, or took it back.
ALTER TABLE sessions ADD COLUMN rating TEXT;
