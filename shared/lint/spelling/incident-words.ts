/** Words of incident work that general dictionaries lack; in small letters. */
export const incidentWords: ReadonlySet<string> = new Set(
  (
    'ack acked acks admin admins agentless allowlist allowlisted allowlists api apis app apps async auth authn authz ' +
    'autoscale autoscaled autoscaler autoscalers autoscales autoscaling autostart backend backends backfill backfilled backfilling backoff ' +
    'backport backported backpressure backtrace backtraces bandwidth baseline baselined bastion batchable benchmarked ' +
    'bitrate blackhole blackholed blocklist blocklisted boolean booleans bootstrapped bootstrapping breakpoint brownout brownouts ' +
    'buildpack bugfix bugfixes cacheable canary canaried changelog changelogs changeset checksum checksums chatops ' +
    'cleartext clickstream cloudformation codebase codebases codepath codepaths colocated colocation comms compaction config configs ' +
    'configmap configmaps containerd containerised containerized coredns cron cronjob cronjobs crash crashlooping crashloop ' +
    'cutover cutovers daemonset daemonsets dashboarding datacenter datacenters datacentre datacentres datadog dataset datasets ' +
    'datastore datastores deadlock deadlocked deadlocks debouncing decommission decommissioned decommissioning dedupe deduped ' +
    'deduplicate deduplicated deduplication deployable deprecate deprecated deprecating deprecation deprovision deserialize ' +
    'deserialized dev devops devs distro distros dns docker dockerfile downsample downscale downscaled downscaling downtime ' +
    'downtimes dropdown dropout ebs ec2 email emails enablement endpoint endpoints enqueue enqueued enqueues env envs etcd ' +
    'ethernet eventbus evictions exfiltrate exfiltrated exfiltration exponential failback failfast failover failovers fallback ' +
    'fallbacks falsy filesystem filesystems firewalled firmware flaky flapped flapping frontend frontends fsync gateway ' +
    'geolocation github gitlab gitops goroutine goroutines grafana granularity graphql grpc gzip gzipped hardcode hardcoded ' +
    'hardcoding hashmap healthcheck healthchecks heartbeats helm hostname hostnames hotfix hotfixed hotfixes hotpath ' +
    'hotspot html http https hypervisor hypervisors idempotence idempotency idempotent impactful infra ingest ingested ingester ' +
    'ingesting ingestion inode inodes inotify instantiate instrumented inventoried iptables istio java javascript jira json ' +
    'jumpbox kafka keepalive keepalives kernel keyspace keystore keystores kibana kubeconfig kubectl kubelet kubelets kubernetes ' +
    'lambda lambdas latencies latency ldap leaderless linter linters linux livelock liveness loadbalancer loadbalancers localhost ' +
    'lockfile lockout lockouts logfile logfiles login logins logout logline loglines logstash lookup lookups lossy loopback ' +
    'malware memcached memoize memoized metadata microservice microservices middleware middlewares misalign misaligned misbehave ' +
    'misconfiguration misconfigurations misconfigure misconfigured misroute misrouted mitigations monorepo monorepos mountpoint multicast ' +
    'multithreaded mutex mutexes mysql namespace namespaced namespaces nginx nodegroup nodegroups noisy nonprod npm oauth ' +
    'observability offboarding offline onboard onboarded onboarding oncall oomed oomkilled opensearch ops orchestrator orchestrators ' +
    'outage outages overcommit overcommitted overprovision overprovisioned pagerduty paginated pagination parallelism parallelize ' +
    'passthrough patchset payload payloads perf performant permalink permissioned persister pipelining plaintext playbook playbooks ' +
    'plugin plugins pod pods podspec postgres postgresql postmortem postmortems preempt preempted prefetch prefetched prefetching ' +
    'preflight preload preloaded preprod prepend prerender prod productionize prometheus proxied proxying pubsub python quantile ' +
    'quantiles queryable queueing quiesce quiesced quorum ramdisk ratelimit readiness readme rearchitect rearchitected rebalance ' +
    'rebalanced rebalances rebalancing reboot rebooted rebooting reboots reconfigure reconnect reconnects recreate recreated recreates ' +
    'recreating redact redeploy redeployed redeploying redeployment redeploys redis redistribute refactor refactored refactoring regex ' +
    'regexes reindex reindexed reindexing reinstall reinstalled reload reloaded reloads remediate remediated remediations remediation ' +
    'repo repos reprovision reprovisioned requeue requeued reroute rerouted rerouting rescheduled resolvers resync resynced retest ' +
    'retried retries retriable retro retros retryable retrospective retrospectives reusability revalidate rollback rollbacks rollforward ' +
    'rollout rollouts roundtrip roundtrips rpc ruby runbook runbooks runtime runtimes sandboxed scalability scrape scraped scrapes ' +
    'sdk semver serializable serialize serialized serializer serverless servlet sev sharded sharding shards sidecar sidecars signup ' +
    'signups sla slas sli slis slo slos snapshotted snapshotting socket sockets spammy spanner spike spiked spikes splunk sql sre sres ssh ssl ' +
    'stacktrace stacktraces standup standups stateful statefulset statefulsets stateless stderr stdin stdout storefront subdomain ' +
    'subdomains subnet subnets subprocess subprocesses subsystem subsystems sudo syscall syscalls syslog sysadmin sysadmins systemd ' +
    'tarball tcp teardown tenancy terabyte terabytes terraform thrash thrashed thrashing throughput throttled throttles ' +
    'throttling timebox timeboxed timeframe timeframes timeline timelines timeseries timestamp timestamped timestamps tls tokenize toolchain ' +
    'toolchains tooling tooltip topologies tradeoff tradeoffs traefik transactional triage triaged triages triaging truthy tunable ' +
    'tunables udp ui uncached uncommitted unencrypted unhandled uninstall uninstalled unix unmount unmounted unordered unparsable ' +
    'unpatched unpause unpaused unprocessed unprovisioned unreachable unresponsive unretried unscheduled unthrottled untracked untriaged uptime ' +
    'upsert upserts upscale upscaled upscaling upstreams uri uris url urls username usernames utilisation utilization ux vault ' +
    'verbosity versioned versioning viewport virtualised virtualized vlan vlans vm vms vpc vpn walkthrough warmup watchdog watchdogs ' +
    'webhook webhooks webpage webpages webserver webservers webview whitelist whitelisted whitespace wifi balancer balancers shortener timeslot timeslots unschedulable centric decrypting deregistration lifecycle lifecycles addon addons undiagnosed spawner spawners finalizer finalizers allocatable spawn modularity underload prem proto algo kube aws eks exe dir yml powershell cmdlet cmdlets fulfil fulfils workaround workarounds ' +
    'workflow workflows workload workloads workqueue workspace workspaces writable xml yaml zipped zookeeper blameless counterfactual ' +
    'counterfactuals sociotechnical roadmap roadmaps stakeholder stakeholders deliverable deliverables actionable followup followups ' +
    'handover handovers handoff handoffs escalations prioritise prioritised reprioritise reprioritize reprioritized doc docs diff diffs ' +
    'rebase rebased rebasing repro repros teammate teammates inbox inboxes todo todos wiki wikis blog blogs datatype datatypes ' +
    'deployer deployers unblock unblocked unblocks unblocking onwards afterwards learnings screenshare screenshares standalone mortem mortems ons'
  ).split(' '),
);
