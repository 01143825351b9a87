-- Which municipality named which action field, when, and in which words: one row per record,
-- municipality and field. A coaching names none.
CREATE MACRO field_mentions_in(scope) AS TABLE (
    SELECT
        r.export,
        r.municipality_id,
        r.on_day AS named_on,
        r.date_precision,
        r.counts_from,
        r.action_fields,
        r.source,
        unnest(r.fields) AS action_field
    FROM records AS r
    WHERE
        r.counts_from <= scope['as_of']
        AND r.municipality_id IN (SELECT m.municipality_id FROM municipalities_in(scope) AS m)
        AND field_is_in(scope, r.fields)
);

-- The fields that are named, the most frequent first.
CREATE MACRO named_fields_in(scope, language) AS TABLE (
    SELECT
        m.action_field,
        any_value(CASE language WHEN 'en' THEN f.title_en ELSE f.title END) AS action_field_title,
        count(DISTINCT m.municipality_id) AS municipalities,
        row_number() OVER (
            ORDER BY count(DISTINCT m.municipality_id) DESC, m.action_field
        ) AS place
    FROM field_mentions_in(scope) AS m
    INNER JOIN action_fields AS f ON m.action_field = f.action_field
    GROUP BY m.action_field
);
