// Made from the OpenAPI document by "npm run client". Changes here are lost.
export interface paths {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service takes work: database open, room on the disk, not stopping, not overloaded. */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts and durations for Prometheus. */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The secret that signs your webhooks.
         * @description The header stigmacheck-signature is "t=SECONDS,v1=HEX": HEX is the HMAC-SHA-256 of "SECONDS.BODY" with the secret. Refuse a call whose time is more than five minutes off.
         */
        get: operations["getWebhookSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Audit a document or a list of questions.
         * @description Waits for the audit. With "Prefer: respond-async", or when it takes too long, the answer is 202 and the audit is found under Location.
         */
        post: operations["createAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An audit, or how far it is. */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        /** Delete document, result and decisions at once. */
        delete: operations["deleteAudit"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as report.html. */
        get: operations["getHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/findings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as findings.csv. */
        get: operations["getCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/audit.sarif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as audit.sarif. */
        get: operations["getSarif"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/redline.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as redline.docx. */
        get: operations["getRedline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/annotated.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as annotated.pdf. */
        get: operations["getAnnotated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/letter.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit as letter.docx. */
        get: operations["getLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/decisions/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Accept the change, keep the question with a reason, or mark it for discussion.
         * @description Every report shows it. It lapses when a later audit of the form finds other words.
         */
        put: operations["putDecision"];
        post?: never;
        /** Take a decision back. */
        delete: operations["deleteDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audits/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions on an audit, carried and lapsed ones too. */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest hundred batches. */
        get: operations["listBatches"];
        put?: never;
        /**
         * Check many documents.
         * @description A file that cannot be checked is an outcome of that file, never of the batch.
         */
        post: operations["createBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A batch with the status of every file. */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        /** Delete every document, result and decision of the batch at once. */
        delete: operations["deleteBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens in the batch, as server-sent events.
         * @description Events: "file" (a file changed), "batch" (counts), "done" (the last). `Last-Event-ID` resumes.
         */
        get: operations["followBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check again what failed or was cancelled. */
        post: operations["retryBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what has not begun. */
        post: operations["cancelBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every audit, one a line (NDJSON), or every finding (CSV).
         * @description Without `format` the Accept header decides; else it is NDJSON.
         */
        get: operations["getBatchResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The forms side by side: one row a form.
         * @description Change is against `against`, or else against the batch that was named as `previous`. Without `format` the Accept header decides; else it is JSON.
         */
        get: operations["compareBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/batches/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of one organisation judged together, with one verdict. */
        get: operations["getBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The criteria of a pack, with their sources. */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One criterion with its messages and examples. */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The wordings that can be suggested, each with its issuer. */
        get: operations["listWordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schemas/audit.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The JSON Schema of an audit. */
        get: operations["getAuditSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemInput: {
            /** @description The code as a URN. */
            type: string;
            /** @description The kind of failure, in a few words. */
            title: string;
            status: number;
            /** @description Stable and dotted, for example document.encrypted. */
            code: string;
            /** @description What failed, and why. */
            detail: string;
            /** @description What to do next. */
            todo: string;
        };
        /** @enum {string} */
        OutcomeInput: "must-change" | "should-change" | "advisable" | "needs-review" | "clear" | "not-health";
        /** @enum {string} */
        StrengthInput: "must" | "should" | "advisable";
        /** @enum {string} */
        QuestionKindInput: "question" | "statement" | "release" | "rating" | "follow-up" | "note";
        /** @enum {string} */
        BandInput: "aligned" | "improvements-advised" | "not-aligned" | "incomplete";
        BoxInput: [
            number,
            number,
            number,
            number
        ];
        SpanInput: [
            number,
            number
        ] | {
            /** @enum {string} */
            in: "text" | "stem" | "followUp" | "definitions" | "section";
            index?: number;
            start: number;
            end: number;
        };
        AnchorInput: {
            /** @enum {string} */
            in: "text" | "stem" | "followUp" | "definitions" | "section";
            index?: number;
            start: number;
            end: number;
            page?: number;
            box?: components["schemas"]["BoxInput"];
            edges?: number[];
            block?: number;
            offset?: number;
        };
        LocationInput: {
            page?: number | null;
            boxes?: components["schemas"]["BoxInput"][];
            block?: number;
            path?: string;
            anchors?: components["schemas"]["AnchorInput"][];
        };
        LimbInput: {
            time: string;
            window: string | null;
            trigger: string;
            impairment: string;
            domain: ("mental" | "substance" | "physical" | "any")[];
            spans: components["schemas"]["SpanInput"][];
            plain?: string;
        };
        FindingInput: {
            criterion: string;
            strength: components["schemas"]["StrengthInput"];
            title: string;
            message: string;
            why: string;
            sources: string[];
            spans: components["schemas"]["SpanInput"][];
        };
        DiffStepInput: {
            /** @enum {string} */
            op: "keep" | "remove" | "add";
            text: string;
        };
        AlternativeInput: {
            wording: string;
            issuer: string;
            text: string;
            note?: string;
        };
        SuggestionInput: {
            /** @enum {string} */
            action: "replace" | "remove" | "add";
            wording: string | null;
            text: string;
            followUp?: string;
            definitions?: string[];
            heading?: string;
            /** @enum {string} */
            place?: "stem" | "apart";
            issuer: string | null;
            keeps: string;
            drops?: string;
            alternatives: components["schemas"]["AlternativeInput"][];
            diff: components["schemas"]["DiffStepInput"][];
            joins: string[];
            joinedInto?: string;
        };
        AuditQuestionInput: {
            id: string;
            label: string | null;
            kind: components["schemas"]["QuestionKindInput"];
            text: string;
            stem: string | null;
            section: string | null;
            followUp: string | null;
            definitions: string[];
            location: components["schemas"]["LocationInput"];
            health: boolean;
            outcome: components["schemas"]["OutcomeInput"];
            review: string | null;
            reading: components["schemas"]["LimbInput"][];
            findings: components["schemas"]["FindingInput"][];
            suggestion: components["schemas"]["SuggestionInput"] | null;
            parentLabel?: string;
            options?: {
                text: string;
                health: boolean;
                box?: components["schemas"]["BoxInput"];
            }[];
        };
        WarningInput: {
            code: string;
            message: string;
            page?: number;
        };
        UnreadInput: {
            page: number | null;
            part?: string;
            reason: string;
        };
        FormFindingInput: {
            criterion: string;
            strength: components["schemas"]["StrengthInput"];
            title: string;
            message: string;
            why: string;
            sources: string[];
            questions: string[];
            add: string | null;
        };
        StateRuleResultInput: {
            state: string;
            rule: string;
            citation: string;
            /** @enum {string} */
            result: "conflicts-with" | "permitted-by" | "no-rule-found";
            message: string;
            questions: string[];
        };
        FormSummaryInput: {
            healthQuestions: number;
            supportiveStatement: boolean;
            safeHaven: boolean;
            confidentialityStatement: boolean;
            jamaScore: number;
            jama: {
                onlyIfImpaired: boolean;
                onlyCurrent: boolean;
                safeHaven: boolean;
                supportiveLanguage: boolean;
            };
            allInOption: (1 | 2 | 3) | null;
            dyrbyeConsistent: boolean;
            gold: {
                mental: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                physical: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                substance: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
            };
            halter: {
                specificDiagnoses: boolean;
                historyWithoutImpairment: boolean;
                predictsImpairment: boolean;
            };
            parity: {
                message: string;
                questions: string[];
            }[];
            stateRules: components["schemas"]["StateRuleResultInput"][];
            findings: components["schemas"]["FormFindingInput"][];
            band: components["schemas"]["BandInput"];
        };
        AuditContextInput: {
            state: string | null;
            formKind: string | null;
            profession: string | null;
            guessed: ("state" | "formKind" | "profession")[];
        };
        AuditInput: {
            /** @constant */
            schema: "stigmacheck.audit/1";
            engine: {
                /** @constant */
                name: "stigmacheck";
                version: string;
            };
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            context: components["schemas"]["AuditContextInput"];
            document: {
                name: string;
                sha256: string;
                mediaType: string;
                bytes: number;
                pages: number | null;
                partial: boolean;
                readers?: {
                    [key: string]: string;
                };
                pageSizes?: [
                    number,
                    number
                ][];
                warnings: components["schemas"]["WarningInput"][];
                unread: components["schemas"]["UnreadInput"][];
            };
            questions: components["schemas"]["AuditQuestionInput"][];
            form: components["schemas"]["FormSummaryInput"];
            counts: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        FormKindInput: "hospital-credentialing" | "initial-license" | "renewal" | "reference" | "payer" | "malpractice-insurance" | "disability-insurance" | "employment" | "residency" | "other";
        /** @enum {string} */
        ProfessionInput: "physician" | "nurse" | "dentist" | "pharmacist" | "psychologist" | "physician-assistant" | "therapist" | "counselor" | "social-worker" | "veterinarian" | "lawyer" | "other";
        AuditOptionsInput: {
            pack?: string;
            state?: string;
            formKind?: components["schemas"]["FormKindInput"];
            profession?: components["schemas"]["ProfessionInput"];
        };
        NewDecisionInput: {
            /** @enum {string} */
            decision: "accept" | "keep" | "discuss";
            /** @description Needed for keep, and only for keep. */
            reason?: ("required-by-statute" | "required-by-regulation" | "required-by-insurer" | "required-by-accreditor" | "not-ours-to-change" | "under-legal-review" | "reads-differently-in-context" | "not-a-health-question") | null;
            note?: string | null;
            /** @description Who decides. With a key: its name when left out. */
            by?: string;
        };
        DecisionInput: {
            question: string;
            /** @enum {string} */
            decision: "accept" | "keep" | "discuss";
            reason: ("required-by-statute" | "required-by-regulation" | "required-by-insurer" | "required-by-accreditor" | "not-ours-to-change" | "under-legal-review" | "reads-differently-in-context" | "not-a-health-question") | null;
            note: string | null;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description The wording has changed since; the decision no longer holds. */
            lapsed: boolean;
            /** @description The earlier audit it was made on. */
            carriedFrom: string | null;
        };
        AuditDoneInput: {
            /** Format: uuid */
            id: string;
            /** @constant */
            status: "done";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When document and result are deleted.
             */
            expiresAt: string;
            decisions: components["schemas"]["DecisionInput"][];
            /** @constant */
            schema: "stigmacheck.audit/1";
            engine: {
                /** @constant */
                name: "stigmacheck";
                version: string;
            };
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            context: components["schemas"]["AuditContextInput"];
            document: {
                name: string;
                sha256: string;
                mediaType: string;
                bytes: number;
                pages: number | null;
                partial: boolean;
                readers?: {
                    [key: string]: string;
                };
                pageSizes?: [
                    number,
                    number
                ][];
                warnings: components["schemas"]["WarningInput"][];
                unread: components["schemas"]["UnreadInput"][];
            };
            questions: components["schemas"]["AuditQuestionInput"][];
            form: components["schemas"]["FormSummaryInput"];
            counts: {
                [key: string]: number;
            };
        };
        AuditOpenInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "queued" | "running" | "failed" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When document and result are deleted.
             */
            expiresAt: string;
            progress: {
                page: number;
                pages: number;
            } | null;
            problem: components["schemas"]["ProblemInput"] | null;
        };
        GivenQuestionInput: {
            id?: string;
            text: string;
            context?: {
                section?: string | null;
                stem?: string | null;
                definitions?: string[] | null;
                follow_up?: string | null;
            };
        };
        QuestionListInput: {
            name?: string;
            questions: components["schemas"]["GivenQuestionInput"][];
            state?: string;
            formKind?: components["schemas"]["FormKindInput"];
            profession?: components["schemas"]["ProfessionInput"];
            pack?: string;
            /** Format: uuid */
            previous?: string;
        };
        BundleDocumentInput: {
            name: string;
            sha256: string;
            formKind: string | null;
            band: components["schemas"]["BandInput"];
            healthQuestions: number;
            mustChange: number;
            shouldChange: number;
            needsReview: number;
            unread: number;
            jamaScore: number;
            allInOption: number | null;
            shareOfFlagged: number;
            deciding: boolean;
        };
        BundleCriterionInput: {
            criterion: string;
            title: string;
            questions: number;
            documents: string[];
        };
        BundleAuditInput: {
            /** @constant */
            schema: "stigmacheck.bundle/1";
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            band: components["schemas"]["BandInput"];
            verdict: string;
            documents: components["schemas"]["BundleDocumentInput"][];
            counts: {
                [key: string]: number;
            };
            criteria: components["schemas"]["BundleCriterionInput"][];
            supportiveStatementIn: string[];
            safeHavenIn: string[];
            notSeen: string[];
            sources: string[];
        };
        FormChangeInput: {
            earlier: {
                /** Format: uuid */
                audit: string;
                name: string;
                band: components["schemas"]["BandInput"];
            };
            gone: string[];
            come: string[];
            changed: {
                before: string;
                after: string;
            }[];
        };
        CodingsInput: {
            jamaScore: number;
            jama: {
                onlyIfImpaired: boolean;
                onlyCurrent: boolean;
                safeHaven: boolean;
                supportiveLanguage: boolean;
            };
            allInOption: (1 | 2 | 3) | null;
            dyrbyeConsistent: boolean;
            gold: {
                mental: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                physical: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                substance: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
            };
            halter: {
                specificDiagnoses: boolean;
                historyWithoutImpairment: boolean;
                predictsImpairment: boolean;
            };
            supportiveStatement: boolean;
            safeHaven: boolean;
        };
        ComparisonRowInput: {
            /** Format: uuid */
            audit: string;
            name: string;
            labels: {
                [key: string]: string;
            };
            state: string | null;
            formKind: string | null;
            profession: string | null;
            band: components["schemas"]["BandInput"];
            healthQuestions: number;
            codings: components["schemas"]["CodingsInput"];
            criteria: {
                [key: string]: components["schemas"]["StrengthInput"];
            };
            counts: {
                [key: string]: number;
            };
            change: components["schemas"]["FormChangeInput"] | null;
        };
        ComparisonInput: {
            /** @constant */
            schema: "stigmacheck.comparison/1";
            batch: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            earlier: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            rows: components["schemas"]["ComparisonRowInput"][];
            missing: {
                /** Format: uuid */
                audit: string;
                name: string;
                status: string;
            }[];
            dropped: {
                /** Format: uuid */
                audit: string;
                name: string;
                band: components["schemas"]["BandInput"];
            }[];
            totals: {
                forms: number;
                bands: {
                    [key: string]: number;
                };
            };
        };
        BatchFileInput: {
            /**
             * Format: uuid
             * @description The audit is at /v1/audits/{auditId} once its status is "done".
             */
            auditId: string;
            position: number;
            name: string;
            labels: {
                [key: string]: string;
            };
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled";
            attempts: number;
            problem: components["schemas"]["ProblemInput"] | null;
            band: components["schemas"]["BandInput"] | null;
            healthQuestions: number | null;
            pages: number | null;
            counts: {
                [key: string]: number;
            } | null;
        };
        BatchLineInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "cancelled";
            total: number;
            counts: {
                [key: string]: number;
            };
            previous: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        BatchInput: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "cancelled";
            total: number;
            counts: {
                [key: string]: number;
            };
            previous: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            files: components["schemas"]["BatchFileInput"][];
            deliveries: {
                event: string;
                /** @enum {string} */
                state: "waiting" | "delivered" | "failed";
                attempts: number;
                lastStatus: number | null;
            }[];
        };
        OkInput: {
            /** @constant */
            status: "ok";
        };
        RuleLineInput: {
            id: string;
            /** @enum {string} */
            about: "question" | "form";
            title: string;
            why: string;
            strengths: components["schemas"]["StrengthInput"][];
            sources: string[];
        };
        RuleInput: {
            id: string;
            /** @enum {string} */
            about: "question" | "form";
            title: string;
            why: string;
            strengths: components["schemas"]["StrengthInput"][];
            sources: string[];
            messages: {
                [key: string]: string;
            };
            suggest: string | null;
            examples: {
                /** @enum {string} */
                kind: "flagged" | "clear" | "edge" | "todo";
                text: string;
            }[];
        };
        RuleListInput: {
            id: string;
            version: string;
            sha256: string;
            pack: string;
            packs: {
                id: string;
                title: string;
                describes: string;
                sources: string[];
            }[];
            rules: components["schemas"]["RuleLineInput"][];
            sources: {
                id: string;
                title: string;
                issuer: string;
                year: number | null;
                where: string;
                establishes: string;
            }[];
        };
        WordingInput: {
            id: string;
            title: string;
            kind: string;
            issuer: string;
            /** @description True when the words are quoted from the issuer. */
            official: boolean;
            text: string;
            adopted: string[];
            note: string | null;
            sources: string[];
        };
        Problem: {
            /** @description The code as a URN. */
            type: string;
            /** @description The kind of failure, in a few words. */
            title: string;
            status: number;
            /** @description Stable and dotted, for example document.encrypted. */
            code: string;
            /** @description What failed, and why. */
            detail: string;
            /** @description What to do next. */
            todo: string;
        };
        /** @enum {string} */
        Outcome: "must-change" | "should-change" | "advisable" | "needs-review" | "clear" | "not-health";
        /** @enum {string} */
        Strength: "must" | "should" | "advisable";
        /** @enum {string} */
        QuestionKind: "question" | "statement" | "release" | "rating" | "follow-up" | "note";
        /** @enum {string} */
        Band: "aligned" | "improvements-advised" | "not-aligned" | "incomplete";
        Box: [
            number,
            number,
            number,
            number
        ];
        Span: [
            number,
            number
        ] | {
            /** @enum {string} */
            in: "text" | "stem" | "followUp" | "definitions" | "section";
            index?: number;
            start: number;
            end: number;
        };
        Anchor: {
            /** @enum {string} */
            in: "text" | "stem" | "followUp" | "definitions" | "section";
            index?: number;
            start: number;
            end: number;
            page?: number;
            box?: components["schemas"]["Box"];
            edges?: number[];
            block?: number;
            offset?: number;
        };
        Location: {
            page?: number | null;
            boxes?: components["schemas"]["Box"][];
            block?: number;
            path?: string;
            anchors?: components["schemas"]["Anchor"][];
        };
        Limb: {
            time: string;
            window: string | null;
            trigger: string;
            impairment: string;
            domain: ("mental" | "substance" | "physical" | "any")[];
            spans: components["schemas"]["Span"][];
            plain?: string;
        };
        Finding: {
            criterion: string;
            strength: components["schemas"]["Strength"];
            title: string;
            message: string;
            why: string;
            sources: string[];
            spans: components["schemas"]["Span"][];
        };
        DiffStep: {
            /** @enum {string} */
            op: "keep" | "remove" | "add";
            text: string;
        };
        Alternative: {
            wording: string;
            issuer: string;
            text: string;
            note?: string;
        };
        Suggestion: {
            /** @enum {string} */
            action: "replace" | "remove" | "add";
            wording: string | null;
            text: string;
            followUp?: string;
            definitions?: string[];
            heading?: string;
            /** @enum {string} */
            place?: "stem" | "apart";
            issuer: string | null;
            keeps: string;
            drops?: string;
            alternatives: components["schemas"]["Alternative"][];
            diff: components["schemas"]["DiffStep"][];
            joins: string[];
            joinedInto?: string;
        };
        AuditQuestion: {
            id: string;
            label: string | null;
            kind: components["schemas"]["QuestionKind"];
            text: string;
            stem: string | null;
            section: string | null;
            followUp: string | null;
            definitions: string[];
            location: components["schemas"]["Location"];
            health: boolean;
            outcome: components["schemas"]["Outcome"];
            review: string | null;
            reading: components["schemas"]["Limb"][];
            findings: components["schemas"]["Finding"][];
            suggestion: components["schemas"]["Suggestion"] | null;
            parentLabel?: string;
            options?: {
                text: string;
                health: boolean;
                box?: components["schemas"]["Box"];
            }[];
        };
        Warning: {
            code: string;
            message: string;
            page?: number;
        };
        Unread: {
            page: number | null;
            part?: string;
            reason: string;
        };
        FormFinding: {
            criterion: string;
            strength: components["schemas"]["Strength"];
            title: string;
            message: string;
            why: string;
            sources: string[];
            questions: string[];
            add: string | null;
        };
        StateRuleResult: {
            state: string;
            rule: string;
            citation: string;
            /** @enum {string} */
            result: "conflicts-with" | "permitted-by" | "no-rule-found";
            message: string;
            questions: string[];
        };
        FormSummary: {
            healthQuestions: number;
            supportiveStatement: boolean;
            safeHaven: boolean;
            confidentialityStatement: boolean;
            jamaScore: number;
            jama: {
                onlyIfImpaired: boolean;
                onlyCurrent: boolean;
                safeHaven: boolean;
                supportiveLanguage: boolean;
            };
            allInOption: (1 | 2 | 3) | null;
            dyrbyeConsistent: boolean;
            gold: {
                mental: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                physical: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                substance: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
            };
            halter: {
                specificDiagnoses: boolean;
                historyWithoutImpairment: boolean;
                predictsImpairment: boolean;
            };
            parity: {
                message: string;
                questions: string[];
            }[];
            stateRules: components["schemas"]["StateRuleResult"][];
            findings: components["schemas"]["FormFinding"][];
            band: components["schemas"]["Band"];
        };
        AuditContext: {
            state: string | null;
            formKind: string | null;
            profession: string | null;
            guessed: ("state" | "formKind" | "profession")[];
        };
        Audit: {
            /** @constant */
            schema: "stigmacheck.audit/1";
            engine: {
                /** @constant */
                name: "stigmacheck";
                version: string;
            };
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            context: components["schemas"]["AuditContext"];
            document: {
                name: string;
                sha256: string;
                mediaType: string;
                bytes: number;
                pages: number | null;
                partial: boolean;
                readers?: {
                    [key: string]: string;
                };
                pageSizes?: [
                    number,
                    number
                ][];
                warnings: components["schemas"]["Warning"][];
                unread: components["schemas"]["Unread"][];
            };
            questions: components["schemas"]["AuditQuestion"][];
            form: components["schemas"]["FormSummary"];
            counts: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        FormKind: "hospital-credentialing" | "initial-license" | "renewal" | "reference" | "payer" | "malpractice-insurance" | "disability-insurance" | "employment" | "residency" | "other";
        /** @enum {string} */
        Profession: "physician" | "nurse" | "dentist" | "pharmacist" | "psychologist" | "physician-assistant" | "therapist" | "counselor" | "social-worker" | "veterinarian" | "lawyer" | "other";
        AuditOptions: {
            pack?: string;
            state?: unknown;
            formKind?: components["schemas"]["FormKind"];
            profession?: components["schemas"]["Profession"];
        };
        NewDecision: {
            /** @enum {string} */
            decision: "accept" | "keep" | "discuss";
            /** @description Needed for keep, and only for keep. */
            reason?: ("required-by-statute" | "required-by-regulation" | "required-by-insurer" | "required-by-accreditor" | "not-ours-to-change" | "under-legal-review" | "reads-differently-in-context" | "not-a-health-question") | null;
            note?: string | null;
            /** @description Who decides. With a key: its name when left out. */
            by?: string;
        };
        Decision: {
            question: string;
            /** @enum {string} */
            decision: "accept" | "keep" | "discuss";
            reason: ("required-by-statute" | "required-by-regulation" | "required-by-insurer" | "required-by-accreditor" | "not-ours-to-change" | "under-legal-review" | "reads-differently-in-context" | "not-a-health-question") | null;
            note: string | null;
            by: string;
            /** Format: date-time */
            at: string;
            /** @description The wording has changed since; the decision no longer holds. */
            lapsed: boolean;
            /** @description The earlier audit it was made on. */
            carriedFrom: string | null;
        };
        AuditDone: {
            /** Format: uuid */
            id: string;
            /** @constant */
            status: "done";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When document and result are deleted.
             */
            expiresAt: string;
            decisions: components["schemas"]["Decision"][];
            /** @constant */
            schema: "stigmacheck.audit/1";
            engine: {
                /** @constant */
                name: "stigmacheck";
                version: string;
            };
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            context: components["schemas"]["AuditContext"];
            document: {
                name: string;
                sha256: string;
                mediaType: string;
                bytes: number;
                pages: number | null;
                partial: boolean;
                readers?: {
                    [key: string]: string;
                };
                pageSizes?: [
                    number,
                    number
                ][];
                warnings: components["schemas"]["Warning"][];
                unread: components["schemas"]["Unread"][];
            };
            questions: components["schemas"]["AuditQuestion"][];
            form: components["schemas"]["FormSummary"];
            counts: {
                [key: string]: number;
            };
        };
        AuditOpen: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "queued" | "running" | "failed" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When document and result are deleted.
             */
            expiresAt: string;
            progress: {
                page: number;
                pages: number;
            } | null;
            problem: components["schemas"]["Problem"] | null;
        };
        GivenQuestion: {
            id?: string;
            text: string;
            context?: {
                section?: string | null;
                stem?: string | null;
                definitions?: string[] | null;
                follow_up?: string | null;
            };
        };
        QuestionList: {
            name?: string;
            questions: components["schemas"]["GivenQuestion"][];
            state?: string;
            formKind?: components["schemas"]["FormKind"];
            profession?: components["schemas"]["Profession"];
            pack?: string;
            /** Format: uuid */
            previous?: string;
        };
        BundleDocument: {
            name: string;
            sha256: string;
            formKind: string | null;
            band: components["schemas"]["Band"];
            healthQuestions: number;
            mustChange: number;
            shouldChange: number;
            needsReview: number;
            unread: number;
            jamaScore: number;
            allInOption: number | null;
            shareOfFlagged: number;
            deciding: boolean;
        };
        BundleCriterion: {
            criterion: string;
            title: string;
            questions: number;
            documents: string[];
        };
        BundleAudit: {
            /** @constant */
            schema: "stigmacheck.bundle/1";
            ruleSet: {
                pack: string;
                version: string;
                sha256: string;
            };
            band: components["schemas"]["Band"];
            verdict: string;
            documents: components["schemas"]["BundleDocument"][];
            counts: {
                [key: string]: number;
            };
            criteria: components["schemas"]["BundleCriterion"][];
            supportiveStatementIn: string[];
            safeHavenIn: string[];
            notSeen: string[];
            sources: string[];
        };
        FormChange: {
            earlier: {
                /** Format: uuid */
                audit: string;
                name: string;
                band: components["schemas"]["Band"];
            };
            gone: string[];
            come: string[];
            changed: {
                before: string;
                after: string;
            }[];
        };
        Codings: {
            jamaScore: number;
            jama: {
                onlyIfImpaired: boolean;
                onlyCurrent: boolean;
                safeHaven: boolean;
                supportiveLanguage: boolean;
            };
            allInOption: (1 | 2 | 3) | null;
            dyrbyeConsistent: boolean;
            gold: {
                mental: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                physical: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
                substance: {
                    asked: boolean;
                    impairmentOnly: boolean;
                    currentOnly: boolean;
                };
            };
            halter: {
                specificDiagnoses: boolean;
                historyWithoutImpairment: boolean;
                predictsImpairment: boolean;
            };
            supportiveStatement: boolean;
            safeHaven: boolean;
        };
        ComparisonRow: {
            /** Format: uuid */
            audit: string;
            name: string;
            labels: {
                [key: string]: string;
            };
            state: string | null;
            formKind: string | null;
            profession: string | null;
            band: components["schemas"]["Band"];
            healthQuestions: number;
            codings: components["schemas"]["Codings"];
            criteria: {
                [key: string]: components["schemas"]["Strength"];
            };
            counts: {
                [key: string]: number;
            };
            change: components["schemas"]["FormChange"] | null;
        };
        Comparison: {
            /** @constant */
            schema: "stigmacheck.comparison/1";
            batch: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            earlier: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            rows: components["schemas"]["ComparisonRow"][];
            missing: {
                /** Format: uuid */
                audit: string;
                name: string;
                status: string;
            }[];
            dropped: {
                /** Format: uuid */
                audit: string;
                name: string;
                band: components["schemas"]["Band"];
            }[];
            totals: {
                forms: number;
                bands: {
                    [key: string]: number;
                };
            };
        };
        BatchFile: {
            /**
             * Format: uuid
             * @description The audit is at /v1/audits/{auditId} once its status is "done".
             */
            auditId: string;
            position: number;
            name: string;
            labels: {
                [key: string]: string;
            };
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed" | "cancelled";
            attempts: number;
            problem: components["schemas"]["Problem"] | null;
            band: components["schemas"]["Band"] | null;
            healthQuestions: number | null;
            pages: number | null;
            counts: {
                [key: string]: number;
            } | null;
        };
        BatchLine: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "cancelled";
            total: number;
            counts: {
                [key: string]: number;
            };
            previous: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        Batch: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "cancelled";
            total: number;
            counts: {
                [key: string]: number;
            };
            previous: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            /** Format: date-time */
            expiresAt: string;
            files: components["schemas"]["BatchFile"][];
            deliveries: {
                event: string;
                /** @enum {string} */
                state: "waiting" | "delivered" | "failed";
                attempts: number;
                lastStatus: number | null;
            }[];
        };
        Ok: {
            /** @constant */
            status: "ok";
        };
        RuleLine: {
            id: string;
            /** @enum {string} */
            about: "question" | "form";
            title: string;
            why: string;
            strengths: components["schemas"]["Strength"][];
            sources: string[];
        };
        Rule: {
            id: string;
            /** @enum {string} */
            about: "question" | "form";
            title: string;
            why: string;
            strengths: components["schemas"]["Strength"][];
            sources: string[];
            messages: {
                [key: string]: string;
            };
            suggest: string | null;
            examples: {
                /** @enum {string} */
                kind: "flagged" | "clear" | "edge" | "todo";
                text: string;
            }[];
        };
        RuleList: {
            id: string;
            version: string;
            sha256: string;
            pack: string;
            packs: {
                id: string;
                title: string;
                describes: string;
                sources: string[];
            }[];
            rules: components["schemas"]["RuleLine"][];
            sources: {
                id: string;
                title: string;
                issuer: string;
                year: number | null;
                where: string;
                establishes: string;
            }[];
        };
        Wording: {
            id: string;
            title: string;
            kind: string;
            issuer: string;
            /** @description True when the words are quoted from the issuer. */
            official: boolean;
            text: string;
            adopted: string[];
            note: string | null;
            sources: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ok"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                    };
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAudit: {
        parameters: {
            query?: never;
            header?: {
                prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionListInput"] | null;
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, DOCX, plain text or a question list (.jsonl). The content decides, not the name. At most 25 MB; a DOCX is also limited in unpacked size, ratio and members. Documents are read in a thread of limited memory and time.
                     */
                    file: string;
                    /** @description Two letters, for example VA. */
                    state?: string;
                    /** @enum {string} */
                    formKind?: "hospital-credentialing" | "initial-license" | "renewal" | "reference" | "payer" | "malpractice-insurance" | "disability-insurance" | "employment" | "residency" | "other";
                    /** @enum {string} */
                    profession?: "physician" | "nurse" | "dentist" | "pharmacist" | "psychologist" | "physician-assistant" | "therapist" | "counselor" | "social-worker" | "veterinarian" | "lawyer" | "other";
                    /** @description Which criteria count; see /v1/rules. */
                    pack?: string;
                    /**
                     * Format: uuid
                     * @description An earlier audit of the form: its decisions are kept.
                     */
                    previous?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDone"];
                };
            };
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditOpen"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is larger than is taken. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDone"] | components["schemas"]["AuditOpen"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHtml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description report.html */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description findings.csv */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSarif: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description audit.sarif */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/sarif+json": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRedline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description redline.docx */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAnnotated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description annotated.pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description letter.docx */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document is no longer kept. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is larger than is taken. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"][];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchLine"][];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Documents, each at most 25 MB, or one ZIP archive of them (at most 200 MB, also unpacked). A file named manifest.json or manifest.csv describes the others. */
                    files: string[];
                    name?: string;
                    /** @description A JSON list or CSV with the columns file, name, board, organisation, year, state, formKind, profession, pack. */
                    manifest?: string;
                    state?: string;
                    /** @enum {string} */
                    formKind?: "hospital-credentialing" | "initial-license" | "renewal" | "reference" | "payer" | "malpractice-insurance" | "disability-insurance" | "employment" | "residency" | "other";
                    /** @enum {string} */
                    profession?: "physician" | "nurse" | "dentist" | "pharmacist" | "psychologist" | "physician-assistant" | "therapist" | "counselor" | "social-worker" | "veterinarian" | "lawyer" | "other";
                    pack?: string;
                    /**
                     * Format: uuid
                     * @description An earlier batch that the comparison is against.
                     */
                    previous?: string;
                    /**
                     * Format: uri
                     * @description Is called when the batch is done.
                     */
                    webhook?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The upload is larger than is taken. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is of a type that is not taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The document cannot be checked. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followBatch: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The route gives only an event stream. */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBatchResults: {
        parameters: {
            query?: {
                format?: "ndjson" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results so far. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareBatch: {
        parameters: {
            query?: {
                format?: "json" | "csv" | "html";
                against?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comparison. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleAudit"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The audit or batch is not in a state for this. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                pack?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: {
                pack?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description The request is malformed; `detail` names the field. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing of that id for this caller. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWordings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Wording"][];
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description No valid API key. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key does not allow this, or the request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request names a host that this service is not. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests or documents; `Retry-After` says when to come back. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of the service. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too much is waiting; `Retry-After` says when to come back. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
