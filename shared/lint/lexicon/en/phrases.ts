/** English compounds in which a word of blame or a person means neither. */
import type { WordList } from '../../lexeme';

export const neutralPhrases: readonly WordList[] = [
  {
    class: 'SYSTEM NEUTRAL',
    kind: 'word',
    words: `fault tolerance, fault tolerant, fault-tolerant, fault injection, page fault, page faults, segmentation fault, seg fault, disk fault, hardware fault, default, fault domain, fault domains, fault isolation, memory fault, fault model, bus fault,
      error budget, error budgets, error rate, error rates, error message, error messages, error code, error codes, error handling, error log, error logs, error response, error responses, server error, server errors, client error, client errors,
      user errors, user error rate, human-readable, human readable, human-in-the-loop, human review, human intervention, human approval, error page, error page, typo squatting, typosquatting,
      lazy loading, lazy load, lazy-loading, lazy-loaded, lazy evaluation, lazy initialization, lazy initialisation, lazy import, lazy imports, dumb terminal, dumb pipe, dumb pipes, naive implementation, naive bayes, naive approach, naive algorithm, greedy algorithm, stupid simple, foolproof, ignorant of the type,
      forgot password, forgot your password, forgotten password, missed heartbeat, missed heartbeats, cache miss, skip list, skip link, ignore list, ignore file, gitignore, skip logic, dismiss button, ignored files, ignored file, read-only, failed state, failed over, fail over, failover, fail fast, fail open, fail closed, fail-safe, failing test, failed test, failed tests, failed build, failed builds, failed job, failed jobs, failed request, failed requests, failed deployment, failed login, failed logins, failed attempt, failed attempts,
      alert manager, alertmanager, service account, service accounts, service owner field, team drive, teams channel, support contract, support window, customer-facing, user-facing, end of life, break glass, break-glass, circuit breaker, circuit breakers, broken link, broken links, breaking change, breaking changes, break-even, tie break,
      single point of failure, point of failure, failure mode, failure modes, failure domain, failure rate, failure rates, failure scenario, failure scenarios, test environment, dev environment, dev cluster, dev server, staff portal, admin panel, admin console, admin api, admin page, admin ui, operator framework, kubernetes operator, prometheus operator,
      just-in-time, just in time, just under, just over, just before, just after, terminated pods, terminated pod, fired alert, fired alerts, sla penalty, penalty clause, time penalty, performance penalty, memory penalty, performance review of the service, shut down gracefully, poor man's, poor performance, poor quality data, weak reference, weak references, weak ordering, slow query, slow queries, slow consumer, slow start, bad request, bad requests, bad gateway, bad data, bad blocks, bad sectors, bad node, bad nodes, bad actor, bad actors, bad commit, bad config, bad host, junior year, senior year,
      culprit commit, culprit pr, culprit query, culprit change, culprit pod, culprit node, git blame, blame view, violation of constraint, constraint violation, foreign key violation, policy violation event, access violation, violation report, violations report, sharing violation, unique violation, segmentation violation, sla violation, slo violation, slo violations`,
  },
];
