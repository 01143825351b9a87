-- question: Which consultations make up the number of municipalities consulted?
-- kind:     stock
-- grain:    one row per consultation of a municipality
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     municipalities
-- version:  1 (2026-11-24)
--
-- The figure is the number of different counts_as: the municipality, however often it was consulted
-- and whatever the reader counts. A date known to the month or the year counts from the end of it.
SELECT
    municipality_id AS counts_as,
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
FROM named_steps_in($scope, 'consultations')
WHERE stands_on($scope['as_of'], counts_from, ends_on) AND municipality_id IS NOT NULL
ORDER BY counts_as, counts_from, record_id, municipality_id, file, line
