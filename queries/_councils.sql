-- Councils: their stages in the order in which they can have been, and the times they worked.

CREATE MACRO council_works(stage) AS (stage IN ('founded', 'reactivated'));

-- Which stage comes first where the dates leave it open: what is possible from the state before.
CREATE MACRO stages_after(stage_before) AS (
    CASE
        WHEN stage_before IS NULL THEN ['founded', 'dormant', 'reactivated', 'dissolved']
        WHEN council_works(stage_before) THEN ['dormant', 'dissolved', 'reactivated', 'founded']
        ELSE ['reactivated', 'founded', 'dormant', 'dissolved']
    END
);

-- turn          a stage's place among those of the council in its place; a plan has none
-- named_fields  every action field that a row of the council names there, and from when
--
-- Stage after stage, the next one is chosen among those that no other surely comes before. What is
-- known as "by then" was so on that day.
CREATE TABLE councils AS
WITH RECURSIVE known AS MATERIALIZED (
    SELECT
        * REPLACE (present_key(municipality_id) AS municipality_id),
        counts_from(stage_on, date_precision) AS counts_from,
        field_codes(action_fields) AS fields
    FROM delivered.councils
),

turns AS (
    SELECT
        list(
            {
                'stage': stage,
                'earliest': coalesce(not_before(stage_on, date_precision), counts_from),
                'latest': counts_from,
                'line': line
            }
            ORDER BY counts_from, line
        ) AS to_come,
        NULL::VARCHAR AS stage,
        NULL::BIGINT AS line,
        0 AS turn
    FROM known
    WHERE stage <> 'planned'
    GROUP BY council_id, municipality_id, district_id
    UNION ALL
    SELECT
        [one FOR one IN to_come IF one.line <> next.line],
        next.stage,
        next.line,
        turn + 1
    FROM (
        SELECT
            *,
            list_sort(
                [
                    {
                        'preference': list_position(stages_after(stage), one.stage),
                        'latest': one.latest,
                        'stage': one.stage,
                        'line': one.line
                    }
                    FOR one IN to_come
                    IF one.earliest <= list_min([other.latest FOR other IN to_come])
                ]
            )[1] AS next
        FROM turns
        WHERE len(to_come) > 0
    )
),

named AS (
    SELECT
        council_id,
        municipality_id,
        district_id,
        list({'action_field': action_field, 'counts_from': counts_from}) AS named_fields
    FROM (
        SELECT
            *,
            unnest(fields) AS action_field
        FROM known
    )
    GROUP BY ALL
)

SELECT
    k.*,
    t.turn,
    n.named_fields
FROM known AS k
LEFT JOIN turns AS t ON k.line = t.line
LEFT JOIN named AS n
    ON
        k.council_id = n.council_id
        AND coalesce(k.municipality_id, k.district_id)
        = coalesce(n.municipality_id, n.district_id);

-- A council works from its founding or revival until it is dormant or dissolved; a plan is no
-- council. What came before a known day had ended by then.
CREATE VIEW council_spells AS
WITH turns AS (
    SELECT
        *,
        lag(council_works(stage), 1, FALSE) OVER (
            PARTITION BY council_id, municipality_id, district_id
            ORDER BY turn
        ) AS worked
    FROM councils
    WHERE turn IS NOT NULL
),

edges AS (
    SELECT
        *,
        min(counts_from) OVER (
            PARTITION BY council_id, municipality_id, district_id
            ORDER BY turn
            ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
        ) AS next_turn
    FROM turns
    WHERE council_works(stage) <> worked
)

SELECT
    * EXCLUDE (next_turn, worked),
    next_turn - 1 AS ends_on
FROM edges
WHERE council_works(stage);
