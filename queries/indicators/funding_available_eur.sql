-- question: Which announcement is the sum of the funds available?
-- kind:     stock
-- grain:    one row: the newest announcement for the budget that the day falls into
-- returns:  counts_as VARCHAR, record_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR,
--           district VARCHAR, begins_on DATE, date_precision VARCHAR, ends_on DATE,
--           amount_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR,
--           file VARCHAR, line BIGINT
-- unit:     eur
-- version:  1 (2026-11-24)
--
-- The figure is amount_eur of this row; without a row nothing is known, which is not zero. The
-- funds are the state's: a scope that is not the whole state has no row. A sum for two years stays
-- one sum. begins_on: the day it was announced; ends_on: the last day of its budget.
SELECT
    concat_ws('/', first_year, nullif(last_year, first_year)) AS counts_as,
    concat_ws('/', first_year, nullif(last_year, first_year)) AS record_id,
    NULL::VARCHAR AS municipality_id,
    NULL::VARCHAR AS municipality,
    NULL::VARCHAR AS district,
    announced_on AS begins_on,
    'day' AS date_precision,
    make_date(last_year, 12, 31) AS ends_on,
    amount_eur,
    certainty,
    source,
    note,
    file,
    line
FROM announcements_in($scope)
WHERE year($scope['as_of']) BETWEEN first_year AND last_year
ORDER BY announced_on DESC, line DESC
LIMIT 1
