-- question: Which consultations in the period make up their number?
-- kind:     flow
-- grain:    one row per consultation
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     consultations
-- version:  1 (2026-11-24)
--
-- The figure is the number of different counts_as: the consultation, whatever the reader counts. A
-- consultation known only as "by then" belongs to no period.
SELECT
    record_id AS counts_as,
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
WHERE is_in_period($scope, counts_from, date_precision)
ORDER BY counts_as, counts_from, record_id, municipality_id, file, line
