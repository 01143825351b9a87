-- question: Which projects and events are known in the period?
-- kind:     flow
-- grain:    one row per project and municipality, newest first
-- returns:  held_on DATE, date_precision VARCHAR, project VARCHAR, municipality_id VARCHAR,
--           municipality VARCHAR, district VARCHAR, action_fields VARCHAR, partners VARCHAR,
--           source VARCHAR
-- unit:     projects
SELECT
    held_on,
    date_precision,
    title AS project,
    municipality_id,
    municipality,
    district,
    action_fields,
    partners,
    source
FROM projects_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, municipality_id, project_id
