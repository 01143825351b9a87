-- question: Which municipalities share an action field, and what else do they name?
-- kind:     stock
-- grain:    one row per municipality that names the field, by district and name
-- returns:  municipality VARCHAR, municipality_id VARCHAR, district VARCHAR, named_on DATE,
--           date_precision VARCHAR, further_fields VARCHAR
-- unit:     municipalities
--
-- named_on: the first time it is named. further_fields: the other fields of the municipality, in
-- the reader's language.
WITH named AS (
    SELECT
        municipality_id,
        action_field,
        first(named_on ORDER BY counts_from, date_precision = 'by', named_on) AS named_on,
        first(date_precision ORDER BY counts_from, date_precision = 'by', named_on)
            AS date_precision
    FROM field_mentions_in($scope)
    GROUP BY ALL
),

further AS (
    SELECT
        n.municipality_id,
        string_agg(f.action_field_title, '; ' ORDER BY f.place) AS further_fields
    FROM named AS n
    INNER JOIN named_fields_in($scope, $language) AS f ON n.action_field = f.action_field
    WHERE n.action_field <> $action_field
    GROUP BY ALL
)

SELECT
    m.name AS municipality,
    m.municipality_id,
    m.district,
    n.named_on,
    n.date_precision,
    f.further_fields
FROM named AS n
INNER JOIN municipalities_in($scope) AS m ON n.municipality_id = m.municipality_id
LEFT JOIN further AS f ON n.municipality_id = f.municipality_id
WHERE n.action_field = $action_field
ORDER BY m.district_id, m.name COLLATE de, m.municipality_id
