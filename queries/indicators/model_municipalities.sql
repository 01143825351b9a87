-- question: Which municipalities are model municipalities?
-- kind:     stock
-- grain:    one row per model municipality
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     municipalities
-- version:  1 (2026-11-24)
--
-- The figure is the number of different counts_as: the municipality, whatever the reader counts.
SELECT
    municipality_id AS counts_as,
    municipality_id AS record_id,
    municipality_id,
    name AS municipality,
    district,
    since AS begins_on,
    'day' AS date_precision,
    NULL::DATE AS ends_on,
    NULL::DECIMAL(18, 2) AS amount_eur,
    certainty,
    source,
    note,
    file,
    line
FROM model_municipalities_in($scope)
ORDER BY counts_as, begins_on, file, line
