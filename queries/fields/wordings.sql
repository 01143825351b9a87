-- question: In which words do the sources name an action field?
-- kind:     stock
-- grain:    one row per record that names the field, by district and municipality, oldest first
-- returns:  municipality VARCHAR, district VARCHAR, named_on DATE, date_precision VARCHAR,
--           action_fields VARCHAR, export VARCHAR, source VARCHAR
-- unit:     records
SELECT
    m.name AS municipality,
    m.district,
    n.named_on,
    n.date_precision,
    n.action_fields,
    n.export,
    n.source
FROM field_mentions_in($scope) AS n
INNER JOIN municipalities_in($scope) AS m ON n.municipality_id = m.municipality_id
WHERE n.action_field = $action_field
ORDER BY
    m.district_id, m.name COLLATE de, n.counts_from, n.export, n.action_fields, n.source, n.named_on
