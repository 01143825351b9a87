-- question: Which records make up the number of municipalities that cooperate closely?
-- kind:     stock
-- grain:    one row per municipality and record: agreement, council, coaching or analysis
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     municipalities
-- version:  2 (2026-11-28)
--
-- The figure is the number of different counts_as: the municipality, however many records it has
-- and whatever the reader counts. Preliminary agreements count; a consultation alone does not, nor
-- does the council of a whole district, which has no municipality.
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
FROM all_named_steps_in($scope)
WHERE
    subject <> 'consultations'
    AND municipality_id IS NOT NULL
    AND $scope['as_of'] >= launched_on()
    AND stands_on($scope['as_of'], counts_from, ends_on)
ORDER BY counts_as, counts_from, record_id, municipality_id, file, line
