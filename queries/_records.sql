-- Every row of every export that was taken over, with its place and the day it is filed under: what
-- is asked of a delivery as a whole, whatever the reader looks at.
--
-- on_day   the day the row is filed under
-- dates    every date of the row that tells of what has happened: a plan may lie ahead, and so may
--          the end of an agreement
CREATE VIEW records AS
WITH filed AS (
    SELECT
        'consultations' AS export,
        municipality_id,
        NULL::VARCHAR AS district_id,
        held_on AS on_day,
        date_precision,
        [{'column_name': 'held_on', 'on_day': held_on}] AS dates,
        action_fields,
        fields,
        source,
        file,
        line
    FROM consultations
    UNION ALL
    SELECT
        'agreements',
        municipality_id,
        NULL,
        signed_on,
        date_precision,
        [{'column_name': 'signed_on', 'on_day': signed_on}],
        action_fields,
        fields,
        source,
        file,
        line
    FROM agreements
    UNION ALL
    SELECT
        'councils',
        municipality_id,
        district_id,
        stage_on,
        date_precision,
        CASE
            WHEN stage <> 'planned' THEN [{'column_name': 'stage_on', 'on_day': stage_on}]
        END,
        action_fields,
        fields,
        source,
        file,
        line
    FROM councils
    UNION ALL
    SELECT
        'coaching',
        municipality_id,
        NULL,
        started_on,
        date_precision,
        [
            {'column_name': 'started_on', 'on_day': started_on},
            {'column_name': 'completed_on', 'on_day': completed_on}
        ],
        NULL,
        []::VARCHAR[],
        source,
        file,
        line
    FROM coaching
    UNION ALL
    SELECT
        'security_analyses',
        municipality_id,
        NULL,
        coalesce(started_on, completed_on),
        CASE WHEN started_on IS NULL THEN completed_precision ELSE date_precision END,
        [
            {'column_name': 'started_on', 'on_day': started_on},
            {'column_name': 'completed_on', 'on_day': completed_on}
        ],
        action_fields,
        fields,
        source,
        file,
        line
    FROM security_analyses
    UNION ALL
    SELECT
        'funding',
        municipality_id,
        NULL,
        stage_on,
        date_precision,
        [{'column_name': 'stage_on', 'on_day': stage_on}],
        action_fields,
        fields,
        source,
        file,
        line
    FROM funding
    UNION ALL
    SELECT
        'projects',
        municipality_id,
        NULL,
        held_on,
        date_precision,
        [{'column_name': 'held_on', 'on_day': held_on}],
        action_fields,
        fields,
        source,
        file,
        line
    FROM projects
    UNION ALL
    SELECT
        'model_municipalities',
        municipality_id,
        NULL,
        since,
        'day',
        [{'column_name': 'since', 'on_day': since}],
        NULL,
        []::VARCHAR[],
        source,
        file,
        line
    FROM model_municipalities
    UNION ALL
    SELECT
        'budget',
        NULL,
        NULL,
        announced_on,
        'day',
        [{'column_name': 'announced_on', 'on_day': announced_on}],
        NULL,
        []::VARCHAR[],
        source,
        file,
        line
    FROM budget
    UNION ALL
    SELECT
        'published_figures',
        NULL,
        NULL,
        as_of,
        'day',
        [{'column_name': 'as_of', 'on_day': as_of}],
        NULL,
        []::VARCHAR[],
        source,
        file,
        line
    FROM published_figures
)

SELECT
    f.* REPLACE (coalesce(m.district_id, f.district_id) AS district_id),
    counts_from(f.on_day, f.date_precision) AS counts_from
FROM filed AS f
LEFT JOIN municipalities AS m ON f.municipality_id = m.municipality_id;

-- The first day of the year of the first record with a place in time.
CREATE TABLE beginning AS
SELECT date_trunc('year', min(on_day))::DATE AS first_day
FROM records
WHERE date_precision <> 'by' AND export <> 'published_figures';

-- How many rows of an export have each of its columns filled.
CREATE MACRO filled_in(which) AS TABLE (
    SELECT
        which AS export,
        f.column_name,
        f.filled
    FROM (
        UNPIVOT (
            SELECT count(COLUMNS(* EXCLUDE (file, line)))
            FROM query_table('delivered.' || which)
        )
        ON COLUMNS(*) INTO NAME column_name VALUE filled
    ) AS f
);
