-- question: How far is the programme at the Stichtag, by its own indicators?
-- kind:     stock and flow
-- grain:    one row per indicator, in the order of the programme's notices
-- returns:  indicator VARCHAR, kind VARCHAR, unit VARCHAR, as_of DATE, value DECIMAL(18,2),
--           why_none VARCHAR, value_qualifier VARCHAR, first_year BIGINT, last_year BIGINT,
--           published DECIMAL(18,2), qualifier VARCHAR, published_as_of DATE, period_named VARCHAR,
--           source VARCHAR, covered DECIMAL(18,2), coverage DOUBLE, compared_in VARCHAR,
--           unit_counted VARCHAR, certainty VARCHAR
-- unit:     as the row's own column says
--
-- value:    NULL where nothing can be said, and `why_none` says why: before_first (the delivery's
--           first record is later), whole_only (a part was asked for the state's funds),
--           not_announced (no funds for that year).
-- value_qualifier, first_year, last_year: what the announcement of funds says of its sum.
-- published: the newest published total up to the Stichtag; period_named: the years of a published
-- sum, in its source's words. certainty: that of the published one.
-- covered: how many of the published ones the record had by the day of publication, one by one, in
-- the unit `compared_in`: the one that the source counts, else the reader's; coverage: the same as
-- a share. An announced sum has no parts that could be known one by one. A flow is counted within
-- the period of the scope.
--
-- thing: what is counted when joint ones count once. Where the reader's unit has no bearing, fixed.
WITH indicators (place, indicator, kind, thing, fixed) AS (
    VALUES
    (1, 'consulted_municipalities', 'stock', 'municipalities', TRUE),
    (2, 'consultations', 'flow', 'consultations', TRUE),
    (3, 'closely_cooperating', 'stock', 'municipalities', TRUE),
    (4, 'prevention_councils', 'stock', 'councils', FALSE),
    (5, 'cooperation_agreements', 'stock', 'agreements', FALSE),
    (6, 'preliminary_agreements', 'stock', 'agreements', FALSE),
    (7, 'coaching_processes', 'stock', 'processes', FALSE),
    (8, 'security_analyses', 'stock', 'analyses', FALSE),
    (9, 'funding_available_eur', 'stock', 'eur', TRUE),
    (10, 'funding_approved_eur', 'flow', 'eur', TRUE),
    (11, 'model_municipalities', 'stock', 'municipalities', TRUE)
),

things AS MATERIALIZED (
    SELECT * FROM things_in($scope)
),

totals AS (
    SELECT * FROM newest_totals_in($scope)
),

known AS (
    SELECT
        n.indicator,
        count(DISTINCT t.unit_key) AS counted
    FROM totals AS n
    LEFT JOIN things AS t
        ON
            n.indicator = t.indicator AND n.unit = t.unit
            AND stands_on(n.as_of, t.counts_from, t.ends_on)
    GROUP BY n.indicator
),

money AS (
    SELECT * FROM money_published_in($scope)
    QUALIFY
        row_number() OVER (
            PARTITION BY indicator
            ORDER BY as_of DESC, certainty = 'certain' DESC, qualifier = 'exact' DESC, source
        ) = 1
),

published AS (
    SELECT
        indicator,
        value,
        qualifier,
        certainty,
        as_of,
        NULL AS period_named,
        source,
        counted,
        compared_in,
        unit_counted
    FROM totals
    INNER JOIN known USING (indicator)
    UNION ALL
    SELECT
        indicator,
        value,
        qualifier,
        certainty,
        as_of,
        scope,
        source,
        NULL,
        NULL,
        NULL
    FROM money
),

-- The funds of the budget that the day falls into: a sum for two years stays one sum.
announced AS (
    SELECT * FROM announcements_in($scope)
    WHERE year($scope['as_of']) BETWEEN first_year AND last_year
    QUALIFY row_number() OVER (ORDER BY announced_on DESC, line DESC) = 1
),

counted AS (
    SELECT
        indicator,
        count(DISTINCT unit_key)::DECIMAL(18, 2) AS value
    FROM things
    WHERE
        unit = unit_compared($scope, indicator, 'unspecified')
        AND stands_on($scope['as_of'], counts_from, ends_on)
    GROUP BY indicator
    UNION ALL
    SELECT
        'consultations',
        count(DISTINCT record_id)
    FROM steps_in($scope, 'consultations')
    WHERE is_in_period($scope, counts_from, date_precision)
    UNION ALL
    SELECT
        'funding_available_eur',
        amount_eur
    FROM announced
    UNION ALL
    SELECT
        'funding_approved_eur',
        coalesce(sum(amount_eur), 0)
    FROM funding_in($scope)
    WHERE stage = 'approved' AND is_in_period($scope, counts_from, date_precision)
),

-- Before the first record nothing is known: what is not counted then is not zero.
valued AS (
    SELECT
        i.*,
        CASE
            WHEN is_before_first($scope) THEN nullif(c.value, 0)
            WHEN i.indicator = 'funding_available_eur' THEN c.value
            ELSE coalesce(c.value, 0)
        END AS value
    FROM indicators AS i
    LEFT JOIN counted AS c ON i.indicator = c.indicator
)

SELECT
    v.indicator,
    v.kind,
    CASE
        WHEN v.fixed THEN v.thing
        WHEN $scope['unit'] = 'municipalities' THEN 'municipalities'
        WHEN $scope['unit'] = 'signatories' AND v.thing = 'agreements' THEN 'signatories'
        ELSE v.thing
    END AS unit,
    $scope['as_of'] AS as_of,
    v.value::DECIMAL(18, 2) AS value,
    CASE
        WHEN v.value IS NOT NULL THEN NULL
        WHEN v.indicator = 'funding_available_eur' AND NOT is_whole($scope) THEN 'whole_only'
        WHEN is_before_first($scope) THEN 'before_first'
        ELSE 'not_announced'
    END AS why_none,
    a.qualifier AS value_qualifier,
    a.first_year,
    a.last_year,
    p.value::DECIMAL(18, 2) AS published,
    p.qualifier,
    p.as_of AS published_as_of,
    p.period_named,
    p.source,
    p.counted::DECIMAL(18, 2) AS covered,
    (p.counted / nullif(p.value, 0))::DOUBLE AS coverage,
    p.compared_in,
    p.unit_counted,
    p.certainty
FROM valued AS v
LEFT JOIN announced AS a ON v.indicator = 'funding_available_eur'
LEFT JOIN published AS p ON v.indicator = p.indicator
ORDER BY v.place
