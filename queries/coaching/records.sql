-- question: Which coaching processes are known?
-- kind:     flow
-- grain:    one row per coaching process of a municipality, newest first
-- returns:  process_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district VARCHAR,
--           started_on DATE, date_precision VARCHAR, completed_on DATE, provider VARCHAR, certainty
--           VARCHAR, source VARCHAR, note VARCHAR, file VARCHAR, line BIGINT
-- unit:     coaching processes
SELECT
    process_id,
    municipality_id,
    municipality,
    district,
    started_on,
    date_precision,
    -- What ended after the Stichtag was still running on it.
    CASE WHEN completed_on <= $scope['as_of'] THEN completed_on END AS completed_on,
    provider,
    certainty,
    source,
    note,
    file,
    line
FROM coaching_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, process_id
