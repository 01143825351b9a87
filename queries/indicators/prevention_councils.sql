-- question: Which councils at work make up their number?
-- kind:     stock
-- grain:    one row per municipality (or district) and council at work
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     municipalities, councils
-- version:  2 (2026-11-28)
--
-- The figure is the number of different counts_as: the municipality, or the council when the reader
-- counts signatories or agreements. A row is one spell of work, from founding or revival to the day
-- before the council is dormant or dissolved. The council of a whole district counts as a council
-- and is in no municipality.
SELECT
    unit_key AS counts_as,
    record_id,
    municipality_id,
    municipality,
    district,
    begins_on,
    date_precision,
    ends_on,
    NULL::DECIMAL(18, 2) AS amount_eur,
    certainty,
    source,
    note,
    file,
    line
FROM named_steps_in($scope, 'councils')
WHERE stands_on($scope['as_of'], counts_from, ends_on) AND unit_key IS NOT NULL
ORDER BY counts_as, counts_from, record_id, municipality_id, file, line
