-- question: How many stand at the Stichtag, how many began in the period, what has no place in
--           time?
-- kind:     stock and flow
-- grain:    one row
-- returns:  standing BIGINT, undated BIGINT, begun BIGINT, records BIGINT, known_by BIGINT,
--           known_to_year BIGINT
-- unit:     the reader's counting unit; records, known_by, known_to_year: records
--
-- undated: of those that stand, the ones of which only "it was so by then" is known.
-- known_by: records known as "it was so by then"; they count in the stock and in no flow.
-- known_to_year: records known to the year; they have no place in a chart of months.
SELECT
    count(DISTINCT unit_key) FILTER (WHERE stands_on($scope['as_of'], counts_from, ends_on))
        AS standing,
    standing - count(DISTINCT unit_key) FILTER (
        WHERE stands_on($scope['as_of'], counts_from, ends_on) AND date_precision <> 'by'
    ) AS undated,
    count(DISTINCT unit_key) FILTER (WHERE is_in_period($scope, counts_from, date_precision))
        AS begun,
    count(DISTINCT record_id) AS records,
    count(DISTINCT record_id) FILTER (WHERE date_precision = 'by') AS known_by,
    count(DISTINCT record_id) FILTER (WHERE date_precision = 'year') AS known_to_year
FROM steps_in($scope, $subject)
