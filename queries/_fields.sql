-- Which municipality named which action field, when, and in which words: one row per record,
-- municipality and field. A coaching names none.
CREATE MACRO field_mentions_in(scope) AS TABLE (
    SELECT
        m.* EXCLUDE (fields),
        unnest(m.fields) AS action_field
    FROM (
        SELECT
            'consultations' AS export,
            municipality_id,
            held_on AS named_on,
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM consultations_in(scope)
        UNION ALL
        SELECT
            'agreements',
            municipality_id,
            signed_on,
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM agreements_in(scope)
        UNION ALL
        SELECT
            'councils',
            municipality_id,
            stage_on,
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM councils_in(scope)
        WHERE municipality_id IS NOT NULL
        UNION ALL
        SELECT
            'security_analyses',
            municipality_id,
            coalesce(started_on, counts_from),
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM security_analyses_in(scope)
        UNION ALL
        SELECT
            'funding',
            municipality_id,
            stage_on,
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM funding_in(scope)
        UNION ALL
        SELECT
            'projects',
            municipality_id,
            held_on,
            date_precision,
            counts_from,
            action_fields,
            source,
            fields
        FROM projects_in(scope)
    ) AS m
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
