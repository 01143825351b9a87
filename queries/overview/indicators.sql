-- question: How far is the programme at the Stichtag, by its own indicators?
-- kind:     stock and flow
-- grain:    one row per indicator, in the order of the programme's notices
-- returns:  indicator VARCHAR, kind VARCHAR, unit VARCHAR, as_of DATE, value DECIMAL(18,2),
--           published DECIMAL(18,2), qualifier VARCHAR, published_as_of DATE, source VARCHAR,
--           covered DECIMAL(18,2), coverage DOUBLE, unit_counted VARCHAR, certainty VARCHAR
-- unit:     as the row's own column says
--
-- value:    NULL where nothing can be said (no budget announced, a district asked for the state's
--           funds).
-- published: the newest published total up to the Stichtag; certain sources before uncertain ones.
-- covered: how many of the published ones the record had by the day of publication, one by one;
-- coverage: the same as a share. unit_counted: what its source counts, certainty: whether it is
-- certain. A flow is counted within the period of the scope.
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

published AS (
    SELECT
        indicator,
        value,
        qualifier,
        as_of,
        source,
        unit_counted,
        certainty
    FROM published_in($scope)
    QUALIFY
        row_number() OVER (
            PARTITION BY indicator
            ORDER BY as_of DESC, certainty = 'certain' DESC, qualifier = 'exact' DESC, source
        ) = 1
),

things AS (
    SELECT * FROM building_blocks_in($scope)
    UNION ALL
    SELECT
        'model_municipalities',
        municipality_id,
        since,
        NULL
    FROM model_municipalities_in($scope)
),

counted AS (
    SELECT
        t.indicator,
        count(DISTINCT t.unit_key) FILTER (
            WHERE stands_on($scope['as_of'], t.counts_from, t.ends_on)
        ) AS value,
        count(DISTINCT t.unit_key) FILTER (
            WHERE stands_on(p.as_of, t.counts_from, t.ends_on)
        ) AS covered
    FROM things AS t
    LEFT JOIN published AS p ON t.indicator = p.indicator
    GROUP BY ALL
    UNION ALL
    SELECT
        'consultations',
        count(DISTINCT record_id) FILTER (WHERE is_in_period($scope, counts_from, date_precision)),
        NULL
    FROM steps_in($scope, 'consultations')
),

-- The funds of the budget that the day falls into: a sum for two years stays one sum.
funds AS (
    SELECT
        'funding_available_eur' AS indicator,
        max_by(amount_eur, (announced_on, line)) FILTER (
            WHERE year($scope['as_of']) BETWEEN first_year AND last_year
        ) AS value,
        max_by(amount_eur, (announced_on, line)) FILTER (
            WHERE announced_on <= p.as_of AND year(p.as_of) BETWEEN first_year AND last_year
        ) AS covered
    FROM announcements_in($scope)
    LEFT JOIN published AS p ON p.indicator = 'funding_available_eur'
    UNION ALL
    SELECT
        'funding_approved_eur',
        coalesce(
            sum(amount_eur) FILTER (WHERE is_in_period($scope, counts_from, date_precision)), 0
        ),
        NULL
    FROM funding_in($scope)
    WHERE stage = 'approved'
)

SELECT
    i.indicator,
    i.kind,
    CASE
        WHEN i.fixed THEN i.thing
        WHEN $scope['unit'] = 'municipalities' THEN 'municipalities'
        WHEN $scope['unit'] = 'signatories' AND i.thing = 'agreements' THEN 'signatories'
        ELSE i.thing
    END AS unit,
    $scope['as_of'] AS as_of,
    CASE i.thing WHEN 'eur' THEN f.value ELSE coalesce(c.value, 0) END::DECIMAL(18, 2) AS value,
    p.value::DECIMAL(18, 2) AS published,
    p.qualifier,
    p.as_of AS published_as_of,
    p.source,
    CASE
        WHEN p.value IS NULL THEN NULL
        WHEN i.thing = 'eur' THEN f.covered
        ELSE coalesce(c.covered, 0)
    END::DECIMAL(18, 2) AS covered,
    CASE
        WHEN i.thing = 'eur' THEN f.covered / nullif(p.value, 0)
        ELSE coalesce(c.covered, 0) / nullif(p.value, 0)
    END::DOUBLE AS coverage,
    p.unit_counted,
    p.certainty
FROM indicators AS i
LEFT JOIN counted AS c ON i.indicator = c.indicator
LEFT JOIN funds AS f ON i.indicator = f.indicator
LEFT JOIN published AS p ON i.indicator = p.indicator
ORDER BY i.place
