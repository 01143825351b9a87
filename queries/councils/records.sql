-- question: Which stages of councils are known?
-- kind:     flow
-- grain:    one row per stage of a council in a municipality or district, newest first
-- returns:  council_id VARCHAR, council_name VARCHAR, municipality_id VARCHAR, municipality
--           VARCHAR, district VARCHAR, stage VARCHAR, stage_on DATE, date_precision VARCHAR,
--           action_fields VARCHAR, partners VARCHAR, certainty VARCHAR, source VARCHAR, note
--           VARCHAR, file VARCHAR, line BIGINT
-- unit:     stages
SELECT
    council_id,
    name AS council_name,
    municipality_id,
    municipality,
    district,
    stage,
    stage_on,
    date_precision,
    action_fields,
    partners,
    certainty,
    source,
    note,
    file,
    line
FROM councils_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, council_id, stage
