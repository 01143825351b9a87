-- question: Which approvals in the period make up the sum of grants?
-- kind:     flow
-- grain:    one row per grant approved
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     eur
-- version:  2 (2026-11-28)
--
-- The figure is the sum of amount_eur. Of several approvals of one grant the newest counts, on its
-- own day, unless it says less than the one before: without an amount, or known only as "by then".
-- An approval known only as "by then" belongs to no period; one without an amount adds nothing.
SELECT
    grant_id AS counts_as,
    grant_id AS record_id,
    municipality_id,
    municipality,
    district,
    stage_on AS begins_on,
    date_precision,
    NULL::DATE AS ends_on,
    amount_eur,
    certainty,
    source,
    note,
    file,
    line
FROM funding_in($scope)
WHERE
    stage = 'approved'
    AND amount_eur IS NOT NULL
    AND is_in_period($scope, counts_from, date_precision)
ORDER BY counts_as, counts_from, municipality_id, file, line
