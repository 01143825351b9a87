-- Whatever happened, from every export, as events of a place.

-- Whatever is known to have happened in a place by the Stichtag, from every export that knows
-- places: a thing that began and was completed is two events.
-- lane      the building block it belongs to
-- name      of the council, signatory, project, provider
-- replaced  another notice of the same stage of a grant counts instead
CREATE MACRO placed_events_in(scope) AS TABLE (
    SELECT
        'consultations' AS lane,
        'consultation-' || kind AS event,
        consultation_id AS record_id,
        municipality_id,
        NULL::VARCHAR AS district_id,
        held_on AS event_on,
        date_precision,
        counts_from,
        NULL::VARCHAR AS name,
        NULL::DECIMAL(18, 2) AS amount_eur,
        FALSE AS replaced,
        NULL::VARCHAR AS partners,
        certainty,
        source,
        note,
        file,
        line
    FROM consultations_in(scope)
    UNION ALL
    SELECT
        CASE kind WHEN 'preliminary' THEN 'preliminary_agreements' ELSE 'agreements' END,
        'agreement-' || kind,
        agreement_id,
        municipality_id,
        NULL,
        signed_on,
        date_precision,
        counts_from,
        signatory,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM agreements_in(scope)
    UNION ALL
    SELECT
        CASE kind WHEN 'preliminary' THEN 'preliminary_agreements' ELSE 'agreements' END,
        'agreement-ended',
        agreement_id,
        municipality_id,
        NULL,
        ended_on,
        'day',
        ended_on,
        signatory,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM agreements_in(scope)
    WHERE ended_on <= scope['as_of']
    UNION ALL
    SELECT
        'councils',
        'council-' || stage,
        council_id,
        municipality_id,
        CASE WHEN municipality_id IS NULL THEN district_id END,
        stage_on,
        date_precision,
        counts_from,
        name,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM councils_known_in(scope)
    UNION ALL
    SELECT
        'coaching',
        'coaching-started',
        process_id,
        municipality_id,
        NULL,
        started_on,
        date_precision,
        counts_from,
        NULL,
        NULL,
        FALSE,
        provider,
        certainty,
        source,
        note,
        file,
        line
    FROM coaching_in(scope)
    UNION ALL
    SELECT
        'coaching',
        'coaching-completed',
        process_id,
        municipality_id,
        NULL,
        completed_on,
        'day',
        completed_on,
        NULL,
        NULL,
        FALSE,
        provider,
        certainty,
        source,
        note,
        file,
        line
    FROM coaching_in(scope)
    WHERE completed_on <= scope['as_of']
    UNION ALL
    SELECT
        'security_analyses',
        'analysis-started',
        analysis_id,
        municipality_id,
        NULL,
        started_on,
        date_precision,
        counts_from,
        NULL,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM security_analyses_in(scope)
    WHERE started_on IS NOT NULL
    UNION ALL
    SELECT
        'security_analyses',
        'analysis-completed',
        analysis_id,
        municipality_id,
        NULL,
        completed_on,
        coalesce(completed_precision, 'day'),
        counts_from(completed_on, completed_precision),
        NULL,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM security_analyses_in(scope)
    WHERE counts_from(completed_on, completed_precision) <= scope['as_of']
    UNION ALL
    SELECT
        'funding',
        'grant-' || stage,
        grant_id,
        municipality_id,
        NULL,
        stage_on,
        date_precision,
        counts_from,
        project,
        amount_eur,
        NOT counts,
        NULL,
        certainty,
        source,
        note,
        file,
        line
    FROM grant_stages_in(scope)
    UNION ALL
    SELECT
        'projects',
        'project',
        project_id,
        municipality_id,
        NULL,
        held_on,
        date_precision,
        counts_from,
        title,
        NULL,
        FALSE,
        partners,
        certainty,
        source,
        note,
        file,
        line
    FROM projects_in(scope)
    UNION ALL
    SELECT
        'model_municipalities',
        'model',
        municipality_id,
        municipality_id,
        NULL,
        since,
        'day',
        since,
        NULL,
        NULL,
        FALSE,
        NULL,
        certainty,
        source,
        note,
        file,
        line
    FROM model_municipalities_in(scope)
);

-- The same with the names of their places, and of the others who took part in the same thing.
CREATE MACRO events_in(scope) AS TABLE (
    WITH named AS (
        SELECT
            e.* EXCLUDE (district_id),
            coalesce(m.district_id, e.district_id) AS district_id,
            coalesce(m.name, d.name) AS place_name
        FROM placed_events_in(scope) AS e
        LEFT JOIN municipalities AS m ON e.municipality_id = m.municipality_id
        LEFT JOIN districts AS d ON e.district_id = d.district_id
    ),

    parties AS (
        SELECT DISTINCT
            event,
            record_id,
            place_name
        FROM named
    )

    SELECT
        n.*,
        (
            SELECT string_agg(p.place_name, ', ' ORDER BY p.place_name COLLATE de, p.place_name)
            FROM parties AS p
            WHERE p.event = n.event AND p.record_id = n.record_id AND p.place_name <> n.place_name
        ) AS joint_with,
        not_before(n.event_on, n.date_precision) AS not_before
    FROM named AS n
);
