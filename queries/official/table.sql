-- question: How much of a measure is there in each line and year, and where is there no figure?
-- kind:     stock and flow
-- grain:    one row per line (district, directorate, municipality, field, stage, total) and year
-- returns:  line BIGINT, level VARCHAR, line_key VARCHAR, line_name VARCHAR, line_group VARCHAR,
--           year BIGINT, since DATE, until DATE, value DECIMAL(18,2), reason VARCHAR
-- unit:     that of the measure: things, euros, or the median of days
--
-- value NULL: reason says why (unknown, later, not_applicable); beside a value it says what to know
-- of it (provisional: on `until` the delivery did not know all yet; cut: the reader's period begins
-- or ends within the year). 0 is a zero. What belongs to several lines counts in each and once in
-- subtotals and total, so lines need not add up. Of municipalities only those with a figure have a
-- line.
WITH measure AS (
    SELECT
        *,
        CASE $breakdown
            WHEN 'stage' THEN by_stage
            WHEN 'action_field' THEN by_field
            ELSE by_place
        END AS divides
    FROM measures_in($scope)
    WHERE measure = $measure
),

begins AS (
    SELECT year(min(counts_from)) AS first_known
    FROM measured_in(everything($scope), $measure)
),

years AS (
    SELECT
        *,
        least($scope['as_of'], $exported_on::DATE) AS known_until
    FROM years_in($scope, $first_year::INTEGER, $last_year::INTEGER)
),

-- Each thing in each of its lines.
things AS MATERIALIZED (
    SELECT
        key,
        amount,
        on_day,
        date_precision,
        counts_from,
        ends_on,
        unnest(
            list_distinct(
                lines_of(
                    $breakdown, municipality_id, district_id, police_directorate, fields, stage
                )
            )
        ) AS line_key
    FROM measured_in($scope, $measure)
),

-- One thing in several municipalities of a line has its amount once; instalments are several.
once AS (
    SELECT DISTINCT
        y.year,
        t.line_key,
        t.key,
        t.on_day,
        t.amount
    FROM years AS y
    CROSS JOIN measure AS m
    INNER JOIN things AS t
        ON
            CASE m.kind
                WHEN 'stock' THEN stands_on(y.until, t.counts_from, t.ends_on)
                ELSE
                    has_a_place(t.date_precision, 'year')
                    AND t.counts_from BETWEEN y.since AND y.until
            END
),

counted AS (
    SELECT
        year,
        line_key,
        count(DISTINCT key) AS things,
        sum(amount) AS total,
        median(amount) AS middle
    FROM once
    GROUP BY ALL
),

cells AS (
    SELECT
        l.*,
        y.year,
        CASE m.kind WHEN 'flow' THEN y.since END AS since,
        y.until,
        CASE
            WHEN l.level = 'total' THEN m.measure <> 'grants_eur'
            -- What one stage counts stands in the line of that stage alone.
            WHEN $breakdown = 'stage' AND m.measure NOT IN ('grants', 'grants_eur')
                THEN m.divides AND starts_with(m.measure, 'grants_' || l.line_key)
            ELSE m.divides
        END
        AND (m.measure <> 'funding_available_eur' OR is_whole($scope))
        AND (m.kind = 'stock' OR y.until >= y.since OR make_date(y.year, 1, 1) > y.known_until)
            AS makes_sense,
        make_date(y.year, 1, 1) > y.known_until AS is_later,
        coalesce(y.year < b.first_known, TRUE) AS is_before,
        y.until > $exported_on::DATE AS is_provisional,
        m.kind = 'flow'
        AND (y.since > make_date(y.year, 1, 1) OR y.until < make_date(y.year, 12, 31)) AS is_cut,
        CASE
            WHEN m.unit = 'days' THEN c.middle
            WHEN m.unit <> 'eur' THEN coalesce(c.things, 0)
            WHEN c.things > 0 THEN c.total
            WHEN m.kind = 'flow' THEN 0
        END AS value
    FROM lines_in($scope, $breakdown, $language) AS l
    CROSS JOIN years AS y
    CROSS JOIN measure AS m
    CROSS JOIN begins AS b
    LEFT JOIN counted AS c ON l.line_key = c.line_key AND y.year = c.year
)

SELECT
    line,
    level,
    line_key,
    line_name,
    line_group,
    year,
    since,
    until,
    CASE WHEN makes_sense AND NOT is_later AND NOT is_before THEN value END::DECIMAL(18, 2)
        AS value,
    CASE
        WHEN NOT makes_sense THEN 'not_applicable'
        WHEN is_later THEN 'later'
        WHEN is_before OR value IS NULL THEN 'unknown'
        WHEN is_provisional THEN 'provisional'
        WHEN is_cut THEN 'cut'
    END AS reason
FROM cells
QUALIFY
    $breakdown <> 'municipality'
    OR level <> 'row'
    OR max(value) OVER (PARTITION BY line_key) > 0
ORDER BY line, year
