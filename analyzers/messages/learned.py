"""What the signs and words around a message weigh: written by ``tests.weighing.learn``, not by hand."""

BIAS = 1.45
SIGNS = {
    "hypothetical sentence": -2.6,
    "introduced as example": -2.0,
    "within code": -1.9,
    "typeset": -1.7,
    "about texts": -1.6,
    "text about texts": -1.6,
    "mentioned": -1.5,
    "explained behind": -1.4,
    "may happen": -1.4,
    "much about texts": -1.4,
    "block opened": -1.3,
    "text behind": -1.3,
    "blanks near": -1.2,
    "indented": -1.2,
    "comment": -1.1,
    "marked": -1.1,
    "heads a document": -1.0,
    "names the words": -1.0,
    "between sections": -0.7,
    "often may": -0.7,
    "in quotes": -0.6,
    "words before": -0.6,
    "code near": -0.4,
    "cut by dots": -0.4,
    "begins the text": -0.2,
    "beside a quotation": -0.1,
    "markup near": -0.1,
    "steps that led to it": -0.1,
    "a whole error line": 0.1,
    "behind a prefix": 0.1,
    "setting near": 0.1,
    "item of a list": 0.2,
    "much trouble": 0.2,
    "nothing stated": 0.2,
    "other near": 0.3,
    "on a stamped line": 0.4,
    "traceback above": 0.4,
    "alone": 0.5,
    "trouble": 0.6,
    "a failed run's record": 0.8,
    "output near": 0.8,
    "trace near": 1.0,
    "a failed test": 1.1,
    "happened to somebody": 1.1,
    "somebody's own": 1.1,
    "a report's heading": 1.3,
    "a failed run": 1.4,
    "its hint printed": 1.5,
    "record": 1.7,
    "begins its line": 1.8,
    "ends the text": 1.8,
}
# Each line a weight and the words that have it.
WORDS = {
    "near": r"""
-0.85 long
-0.75 en memory ms
-0.70 program true
-0.65 cpu
-0.60 cuda_error_out_of_memory grep
-0.55 bytes ends oom that
-0.50 const end gib killed like lower of owner pinned pool request se size space text this unsigned user
-0.45 card detected docs drill driver errors exit import into message retry takes txt und want warn write
-0.45 writing 如 示
-0.40 closed constraint corpus event for gpus gradient_checkpointing ist nicht over parse purpose runtime
-0.40 tests thanks threads worked не 不
-0.35 assistant backend buffer capacty class closing do export fixed function kb mb mem opened options plan
-0.35 please pytest quota reason saved starts still tactic too upstream vram was 二
-0.30 answers autotuning cards compiling completed data debug depth der die empty entry found gets half
-0.30 hiperroroutofmemory karte keeps less lines log off onnx oomkilled parameters previous queued reading
-0.30 rg seen sequence settings shards shared str tenant these try type una when wording workspace れ 么 用
-0.25 activations again allocate amp available bash cache cannot contains core engine exc exceeded external
-0.25 finished gemm_fusion_autotuner generation ggml_vulkan gi hold host http in information insufficient
-0.25 json kill known kv la learning les look looks merge msg nccl needs none np não object ollama once
-0.25 outofmemoryerror parameter policy priority reduce rest safetensors saving selected sentence
-0.25 setmemorypoollimit sh signal skipping source stops strings target training usage use uses verdict
-0.25 version were xla zeros が リ 上 出 存 显 请
-0.20 alert another as assert at base batch_size before below best between block bus caught complete
-0.20 connection conv_algorithm_picker created cudaerrormemoryallocation cudnn dies done due ecc empty_cache
-0.20 encountered eng ep errno estimate filter format frame gen good gpu_device gradients guard how im infer
-0.20 item know label lang limits linux localhost logging lr machines make mig module nan norm ns number
-0.20 often part platform plugin por precision profile prompt pt rate rb reached real reference regex return
-0.20 roll sample search small stream_executor support swap tell ticket timeout title tok tokens trt uid uma
-0.20 val what width without り 一 的 足 问
-0.15 accepted also answer answered app array attempts backends batches bot cancelled catch cell collected
-0.15 command component cublas_status_alloc_failed cuda_driver cudnn_status_not_supported custom day defined
-0.15 den description detach device elapsed exercise fake faq fatal fi form four front gb git give
-0.15 gpu_host_allocator gpu_oom handler hip hlo_rematerialization holds ibuilderconfig if inference install
-0.15 is issues left lesson line local logs longer mean mib micro might much mx name native no_grad nodes on
-0.15 oom_kill order originally out_of_memory outofmemory output pages parquet pass que raise ready reduced
-0.15 rematerialization remote scheduler sec skipped slurmstepd start svc sys tasks ten tensors then torch
-0.15 tp train_step tried troubleshooting tuning vm windows you что う ま ト 大 小 数 要 训 가 는 다 제
-0.10 _core _execution_engine access accumulation accuracy adam add al algorithm although are arrays ask asr
-0.10 avail begin bit blocks body boot bug busy but bye cached calls cap capa cases changes check ckpt
-0.10 classify clean close cluster come config configs count count_over_time counts cu cuda cut devices dice
-0.10 doc dump earlier else eq example except explain fault find fn forcausallm fresh gpu_memory green
-0.10 groups host_oom ib illegal img index inputs int invalid items iterations its jobs keep kernel
-0.10 ksameasrequested lead listening load_tensors loader made main malloc many map mempoolsize messages
-0.10 meta missing more mps must named ncclunhandledcudaerror nf note notes null numba numpy ops orin
-0.10 per_device_train_batch_size pip pipe place pod pp pressure printed prints production questions ran
-0.10 range release remedy removed report reports requested requeue resources results retried retrying
-0.10 returned returns run_backward runbook samples serialization serve set sha sigterm size_t sizes slice
-0.10 slot something standard std stepid subject supported table tcp tensor_parallel_size testcase
-0.10 throughput timestamp took train unavailable under users using warning weights who window with word
-0.10 xla_python_client_mem_fraction yaml か と メ 下 有 解
-0.05 _utils accelerator act activation alerts allocator always architecture args argument asked attached
-0.05 attempt avg bad_alloc badge bare bfloat blobs break builds built caching caller calloc capability
-0.05 charset checkpoints choose classname color compiled concurrency connected cpp cuda_memory_resource
-0.05 cumemalloc cupy def dev different dim dir dl doesn early el elastic etl examples executor expression
-0.05 failure far files five fix flags_fraction_of_gpu_memory_to_use fragmentation freed_by_count from func
-0.05 further gains gateway gc gpu_executor grad grads heron hpp href ids include indicates init instead
-0.05 instruct io ip kind kmg kv_cache_utils largest layer limit live lm local_xla loggers losses lowering
-0.05 march matters max_model_len md memoryerror metadata mixed mlp mod model move negative network not
-0.05 numbers nvrm ok one open or org ort own panic physical plain plus png preallocated predict prefill
-0.05 prefix print proj px ram rapids ray raylet reader reads recognises ref refuses regards req reqs
-0.05 reranker reset resolved result right rmm room scratch server share shell shm skip sleep st status stop
-0.05 stopping storage switch targets team tensor testsuite testsuites texts to toml tr triton turn two un
-0.05 unallocated understand unit unknown utf uvicorn val_accuracy val_loss validation value variable venv
-0.05 vit vmap wait watchdog way weight world written wrote ws xc xla_python_client_preallocate xpu yes yet
-0.05 い た に は モ 再 到 时 错 题 로 지
+0.05 __ _lib _src according actor all allocateimpl allocations allowed an anaconda and annotations
+0.05 application apps attic attn attn_ auto autograd avoid backward badalloc bert bfcallocator box br bsz
+0.05 buffers build calling capture capturing ce cells channel channels chunked clone comes comfy comfyui
+0.05 common compare completely concat constant container continue conv_ops convert cp cs cudaallocator
+0.05 cudamallocasync cudnn_algoreg cumemcreate currently da de delete describe desktop detector di
+0.05 difference diffusion disable disk docker dtype dynamic each echo enc encode enough est et eu
+0.05 evaluation even exceed exe existing exiting expect experiment fa fail fails fairseq_cli feat feeds fft
+0.05 fields finetune first fit float flow flux free functional fusion gb_free gemma generate generated
+0.05 get_output_data ggml_cuda_init gguf github given giving gnorm gone goroutine gpu_mem_limit gradient
+0.05 happens has has_subgraph head heads higher hostname ich inc ines initialize initializing inl
+0.05 input_data_all interpolate jaxlib jit job jvp key killing kofi labels lambda largestfreeblock ldm
+0.05 learning_rate let level library linear llama_load_model_from_file llama_model_load
+0.05 llama_model_load_from_file_impl llm_engine llm_load_tensors longest loop match matrix
+0.05 max_split_size_mb mc measurement memcpy merge_chunk mira mmap mnt models moe moment mxnet na navi
+0.05 nccl_debug need never new nfs ng nightly nll_loss node non_blocking obs occurred offloaded
+0.05 onnxruntime_src ooms op_kernel op_name op_requires operation optim optimization optimizer output_data
+0.05 output_ui paged_adamw_ partial passed path performance phase phi pred private process_name
+0.05 processgroupnccl processing project py pyx qlora quantization quick radv rc readme relu reported
+0.05 resolution resource restarts retain_graph rocm rollout row rs runs sampler saves sched scripts second
+0.05 seconds seed service setting setup sgl shard shutting singledevicememorypool site sizeof slide smaller
+0.05 source_file source_line sprint starting_batch_size startup states stays stderr stem stream succeeded
+0.05 success such suggestions supplied tail tensorflow test text_generation_launcher textures thank thrust
+0.05 tip told total_region_allocated_bytes_ train_wall trainable trains transport
+0.05 tritonbackend_modelinstanceinitialize tue tune twice types unable unloading unset upscale us used
+0.05 used_gpu_memory used_memory utilization valueerror variables ve vec via video vmm vol vulkan wandb
+0.05 warp webui well workerdict wpb xid xlaruntimeerror て な ン 以 已 是 니 시 요
+0.10 _device aa ab abort accelerate ada adamw ago arc awq be bigger binary bucket called can cause cleaning
+0.10 cmd collective common_init_from_params con console content context cpu_feature_guard create csrc csv
+0.10 cudadrv cudaexecutionprovider curr_region_allocation_bytes_ d_ das dataset decode denoise dgx dist
+0.10 distbackenderror documentation documents does dropped dumped embedding enable enabled enginecore_dp
+0.10 environment everything exactly executed exitcode exits exp false feb fell file fold forkpoolworker
+0.10 fraction friday ggml_backend_cuda_buffer_type_alloc_buffer ggml_gallocr_reserve_n gin global graph
+0.10 gres guide ha health help hidden high implementation increasing inside instance_group internal
+0.10 internalerror iteration keras keys kwargs larger len libmxnet little load_model machine management
+0.10 manager mar max_batch_size max_prefill_tokens max_total_tokens maximum medium memory_limit_ mesh
+0.10 metrics mixtral model_lifecycle model_runner most n_ctx needed newest night noheader notebook nothing
+0.10 now num_updates nvidia ocr optimized others our outputs paddlepaddle params pci
+0.10 pjrt_stream_executor_client pools post ppl ppo pretrain probe processes prop providers query question
+0.10 radeon ranks received reducing repeating required reserve_size resnet router rows running said sd see
+0.10 seg seqs session severity si slurm smoke spec srun srv stack static stdout successfully take tensorrt
+0.10 tensorrt_llm testing text_generation_client tgi the thing tmp top total_gpu_memory train_inner
+0.10 transformer tsl tts ubuntu values void waiting warming which whisper wiki will wrapped wrong wsl
+0.10 xla_extension yesterday zu き ジ ッ バ 个 就 日 没 서
+0.15 about added afterwards arch attempting away based because bench bt cat cfg char ci conda conv creating
+0.15 ctx cudf details diff diffusers down drop dt_float eager envs epochs er es eta eval execute expected
+0.15 find_executable_batch_size fits follows full gives gpu_memory_utilization group happened html hx
+0.15 images jax je kib lab layers lib list ll llm loads mark max_input_length maxallocsize memusagechange
+0.15 microsoft ml mon my next nn offloading onnxruntime operator option parallel parallelism pattern pcie
+0.15 per pin_memory pytorch_cuda_alloc_conf qwen recover report_tensor_allocations_upon_oom res runoptions
+0.15 rx set_per_process_memory_fraction short show single stable stage steps subprocess sur tags terminate
+0.15 terminated than there think threshold throwing tile time trace ts une until up ups vision vllm volume
+0.15 warm webserver whole works would wps your на 明 行
+0.20 _k_m aborted above alone api attention auf bd big bs builder case cc chat checkpoint chunk client
+0.20 commit convolution copy dear deepspeed encoder executing expandable_segments fairseq fine get graphs
+0.20 grid gtx had halve have hint hit https incident infra instance ipython join jupyter lo logged lost
+0.20 mask max_num_seqs memor mi mine mode morning ngl num numallocs only output_type ps python raised
+0.20 requests rounded rules says sdxl sentences shape smi so somebody split started super terminal three
+0.20 today unet utc warmup why workers zero ら ー
+0.25 alloc any building change checkpointing com could crashed crop cuda_allocator error every exception
+0.25 exited feats fluid forward gave geforce here id info iter le llama loading lora maxinuse min os ours
+0.25 pid pr present queue runner same say scan tesla tf tokenizer transpose whether ク 習
+0.30 _bfc already back bfc_allocator bin both chunks compute current days decrease dem detail died embed
+0.30 ended err errors_impl execution got handle hi inuse large length llama_context ma matched nach non
+0.30 packages port resourceexhaustederror restarted root rule seq starting stats them total update 学 报 어
+0.35 ai append been code did floor framework gpu_ il input last load loaded minutes read recent restart
+0.35 script someone tutorial var
+0.40 call during exc_info fp including isn just opt people they through ti trying 了
+0.45 action allocating capacity failures image leave rank resource_exhausted run stopped third traceback
+0.50 op we worker
+0.55 allocation am logits pipeline self
+0.60 following process
+0.65 allocated me summary
+0.75 rtx
+0.80 batch
+1.05 went
""",
    "lead": r"""
-0.75 info
-0.55 in
-0.45 >
-0.40 # = cuda_driver
-0.35 /
-0.30 " tensorflow
-0.25 cuda to torch
-0.20 - init like ollama outofmemoryerror resizephysical runtimeerror stream_executor tsl
-0.20 virtualmemorybuffer would
-0.15 \ an and errors gb lib service that ts warn
-0.10 ` conv depth driver executekernel fail get has msg py runner sequential_executor start you
-0.05 ; as by card caught ended from log loop pre python runtime_exception shows stream text this timestamp
-0.05 «
+0.05 ] _state attic bool capi cc common_runtime cpp cudaapierror cudadrv defaultallocator died engine
+0.05 enginecore_dp execution exhausted external failure initialization load local_tsl model model_lifecycle
+0.05 onnxruntime_pybind onnxruntime_src op_kernel org_tensorflow request resource resource_exhausted rtsafe
+0.05 saferuntime see seq size_t source stage std time train type version what workspace
+0.10 * allocate allocaterawinternal base batch bfc_arena bfcarena box client compiler cupy default detail
+0.10 exc_info exceptions framework gave go gpu is jaxlib line llm max_input_length max_prefill_tokens oom
+0.10 providers raising ran ray router rs running says stderr tensorrt test tests text_generation_client
+0.10 torch_memory_saver tp trial value vllm void while with xla_extension }
+0.15 ! ' ( + , @ compile cuda_call cudacall errors_impl example exit fairseq main me mxnet non out process
+0.15 processing replica returned src task warmup xla zero — │
+0.20 core de epoch err internal of pid pod resourceexhaustederror sched status trainer waitnotificationfn
+0.25 after be bug code during failed generation ggml_vulkan last loading name terminated trt warning worker
+0.25 xlaruntimeerror
+0.30 memoryerror not onnxruntime rank
+0.35 < ggml_backend_cuda_buffer_type_alloc_buffer node {
+0.40 ) . at server
+0.45 : exception message step the
+0.50 it
+0.65 valueerror
+0.95 error
""",
    "tail": r"""
-0.75 . available
-0.70 were
-0.50 >
-0.45 ,
-0.35 no
-0.30 - is
-0.25 " gb of
-0.20 * ? at full in smaller use what
-0.15 ) \ allocator first memory out that this you |
-0.10 ( cpp for native not set step
-0.05 # ' < acity allocate card from gib more or so tried »
+0.05 alloca as bug cu_mem_create cuda line model on pre queue report solver total │
+0.10 ] csrc details every free func hal has invoking the torch_memory_saver while 。
+0.15 : after device file function info nccl_debug other please run since src time which
+0.20 [ batch cuda_malloc_async environment gpu improve maybe situation tf_gpu_allocator to variable with
+0.25 = conv
+0.30 will
+0.35 cu
+0.40 op
+0.45 / it
""",
}
