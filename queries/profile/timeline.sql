-- question: What is known to have happened in a municipality or district, in order of time?
-- kind:     flow
-- grain:    one row per event and place up to the Stichtag, oldest first
-- returns:  event_on DATE, date_precision VARCHAR, not_before DATE, counts_from DATE,
--           lane VARCHAR, event VARCHAR, record_id VARCHAR, municipality_id VARCHAR,
--           place_name VARCHAR, name VARCHAR, amount_eur DECIMAL(18,2), replaced BOOLEAN,
--           joint_with VARCHAR, partners VARCHAR, certainty VARCHAR, source VARCHAR,
--           note VARCHAR, file VARCHAR, line BIGINT
-- unit:     events
--
-- $place is an AGS (the municipality) or the key of a district (all its municipalities, and what
-- it did itself). The period of the scope has no bearing: a profile begins with the first record.
-- A council planned for a month or year is told from its beginning, before it counts.
SELECT
    event_on,
    date_precision,
    not_before,
    counts_from,
    lane,
    event,
    record_id,
    municipality_id,
    place_name,
    name,
    amount_eur,
    replaced,
    joint_with,
    partners,
    certainty,
    source,
    note,
    file,
    line
FROM events_in($scope)
WHERE $place IN (municipality_id, district_id)
ORDER BY
    counts_from,
    event_on,
    place_name COLLATE de,
    event,
    record_id,
    amount_eur,
    source,
    note,
    municipality_id,
    line
