"""What shows that a program ran on the processor: by ``tests.weighing.learn_runs``, not by hand."""

BIAS = -3.17
# Each line a weight and the words that have it.
WORDS = r"""
-2.75 =card =card's_device
-2.70 =GPUs_asked_for
-2.55 =machine_with
-2.40 =worked_on_the_processor
-1.30 =machine's_memory_to_spare gpu>#
-1.25 l4 my>laptop
-1.20 #>cuda
-1.15 #>gpu laptop>has
-1.10 no>gpu same
-1.05 nvidia
-1.00 gb>ram takes
-0.95 cuda12># peak try
-0.85 card extension has>no n1>standard
-0.80 got jax_platforms on>gpu plugin># the>cpu
-0.75 #>min after># del deploy i>get it>works seff to>cpu train>py w># workspace
-0.70 #>amd #>de =VRAM de># ggml gi>nvidia grad host># it png self>hosted t that>one thing
-0.65 #>or =driver's_table and>i carte da docker>stats fine gtx gtx># it>does message>d preallocate written x
-0.60 #>laptop #>then =RAM a40 all>of allocated black can cards cpu>is gb># green i9 in>one is>not may restarts
-0.60 slow>but so>i that>is the>data the>same tpu with>tf
-0.55 assigned back>to cl cuda12>pjrt default_device>jax description description># device fraction frames host>memory
-0.55 if it's>the it>in jax_platforms>cpu jit kommt kubectl>top list>grep llm matmul>status memory>limit
-0.55 nvidia>corporation of>my of>that only># p100 pjrt># quadro>rtx resource>exhausted show src stats tf>device
-0.55 top>pod utils you>have
-0.50 #>matmul #>so bytes>on card># card>has clenqueuendrangekernel de>la de>ram fails gb>card gib># gpus>per i9>#
-0.50 iris its># libcuda>so mcmc mig name>layer nvidia>cuda one onnx>runtime opened picture query reactant remat rx
-0.50 rx># set_platform>gpu shard so>it the># the>pod using was>fine your># も 还
-0.45 #>we #>works =package_with blocks chains common corporation dies due enough everything f first fits fp16
-0.45 from>the gb>de geforce>gtx gib>of gpu>in gpus># has># help id># it's it>dies itself jupyterhub laptop># limit
-0.45 loading>model matter no>difference onnxruntime>onnxruntimeexception passes pyopencl quadro radeon>rx raised
-0.45 ram>the rembg>gpu s># seq shows># state>batch still the>batch the>device upscale vk vkallocatememory 张
-0.40 #>c #>layers #>using #>worker a2 a4000># above arc asked back cl>memoryerror cl_mem_object_allocation_failure
-0.40 configuration cuda dcgm dedicated diffrax example exhausted>out exit># failed>mem_object_allocation_failure
-0.40 falling falling>back fb float16 fold force format free>g goes ha high images internal>onnx inuse inuse># is>no
-0.40 it>runs lambda left limit># lm max>memory maybe mem_object_allocation_failure mi model>weights
-0.40 numpyro>set_platform nvidia>com nvtop of>the of>them opencl p4 policy precision pyopencl>cl question replica
-0.40 says># set_platform split student tensorflow>cpu tf>config to>gpu true v100 valueerror vps weights
-0.40 workspace>onnxruntime xla>service озу っ 换 昨
-0.35 #>at #>d #>driver #>intel #>main #>ort #>tf #>xeon 118 a30 a>n after>the amd>radeon apr># arbeitsspeicher at>#
-0.35 b># backend>gpu backend>tpu batch># batch>job better bf16 box>with c># changed clenqueuendrangekernel>failed
-0.35 constant container>memory cudnn data dec device_get dgx discussions effect else end examples extend flat>at g>#
-0.35 gb>of gelu>node hashcat io iris>xe is>that it>and it>go kind_gpu layer># layers layers>to les level>error loss
-0.35 memory>utilization memoryerror message>workspace metrics n1 next nvidia>l4 offloaded># op>matmul ops options
-0.35 over pcie performance pipeline plus press python3># radeon rechner request># room running>gelu runtime>error
-0.35 searched shards start state>metrics stays t4># tesla the>bug to>do trouble uhd># unlimited v100># v4
-0.35 vkallocatememory>failed we>see whisper won't xe xla_python_client_preallocate xlarge># が
-0.30 #>has #>host #>loss #>mib #>model_runner #>ms #>no #>th 2 3 absl actions air amd anything app>run as>jnp batches
-0.30 but>the byte chain chunks clcreatebuffer clcreatebuffer>failed count># creating cudnn>version custom d>a
-0.30 device># device>info disable do down each>of ensemble execution>providers failed>tests feb feed few format>csv
-0.30 frame gb>on give gpu>memory gpu>name gpus>device growth have>an hello hessian hold host hosted htop i>do img
-0.30 initialization>bfc_arena instead>of is>this issues jax>default_backend jpg kept kernels libcuda llm_load_tensors
-0.30 llm_load_tensors>offloaded loaded>cudnn local messages min model_runner>py mul>node my name>dec no>more
-0.30 offloaded on>an opened>this opts os pjrt placa platform>cuda psutil py>line radv rank0 res reservations run>it
-0.30 run>on running>mul seed seg server set>to sharding shows slower smi>query so>it's solve started stopped subject
-0.30 takes># task>manager tensorrt tesla>v100 tf>data th the>box the>first the>job this>issue three ti titan to>the
-0.30 ubuntu># uhd una uname usr>local utils>py v3 vega># vk_error_out_of_device_memory was># which>is work>#
-0.30 wslconfig á>s が>、 す>が っ>て は># 了># 同 器 显>存 用
-0.25 #>automatically #>by #>free #>generic #>gres #>local #>model #>n #>nodes #>ok #>successfully #>the #>this #>に
-0.25 17 7 a>bigger a>work accel an answered as>soon as>well asked>for auch auf>der automatically
-0.25 automatically>detected avec below bios bytes>i cache>blocks capability che check
-0.25 cl_mem_object_allocation_failure># closes colleague common_runtime complete core>common_runtime cores cpu>in
-0.25 cpu>offload cuda_dnn cuda_dnn>cc dataset default_backend detected>platform does done driver>version
-0.25 dxvkmemoryallocator dxvkmemoryallocator>memory dynamic>library e>external each external>org_tensorflow
-0.25 fail>bfc_arena fail>onnxruntimeerror finishes fit>py g5 game gb>and gb>rtx gelu gemma># generic gpu i7 i>am
-0.25 image># infer>py init__ init__>py is>fine issue>on ist it>on it>with j'ai jax>checkpoint jax>has
-0.25 jax>print_environment_info jvp k># kind>kind_gpu kofi kubectl>logs kv l># laptop leave loop m>á makes maxrss
-0.25 memory>at memory>total memory>use memoryerror>clcreatebuffer mig># model>buffer models ms mul n1>highmem
-0.25 name>encoder name>nvidia name>ready no>available no>change note of>which ollama onnxruntime_pybind11_state>fail
-0.25 opencl># opencl>error org_tensorflow org_tensorflow>tensorflow pas pci per pinned pmap preallocates
-0.25 preallocates># pred print_environment_info processor proton provider>cuda py># py>batch ready>status release>#
-0.25 replicated reproduce rerank rest result rev run>none s>onnxruntime second seed># seq># should>i so>#
-0.25 softmax>status soon soon>as status>restarts step steps>to success svc switch tensors tf_force_unified_memory
-0.25 than>the thank thank>you thanks the>cache the>command the>default the>desktop the>driver the>full think
-0.25 threadripper to>reproduce up>to utilization version># what>vk when>i xla_python_client_preallocate>false の>メ
-0.25 从 後 推
-0.20 #>can't #>execution #>exited #>image #>info #>pocl #>post #>radv #>step #>t07 #>tesla #>utils #>xla a10 a5000
-0.20 a>few a>small ab above># activations alignment alive alphafold># amd>epyc array being below># bin>bash both but
-0.20 by>rematerialization bytes>by c>import can't>reduce can>i capability># case closed colabfold comment>#
-0.20 common_init_from_params common_init_from_params>failed common_runtime>bfc_allocator completed config>py conv
-0.20 conv_0 conv_0>status conv_4 conv_4>status copy>app cpp># cpu>blocks csv>noheader cublas cuda12>plugin
-0.20 cuda>cuda_dnn default_device did>not die>meldung distributed don't dp0 dt each>with engine>py enginecore_dp0
-0.20 enginecore_dp0>pid enough>gpu err>dxvkmemoryallocator erroroutofdevicememory exit>status
-0.20 failed>cl_mem_object_allocation_failure fails>on fails>with fft file>app file>srv files flow forum fragmentation
-0.20 fragmentation># free>m gets gguf>ngl gnu gpu>blocks h># had hashcat># hat hd high>ram hlo hlo_rematerialization
-0.20 hlo_rematerialization>cc host>ram i7># i>can i>had i>know i>need i>think if>i immich_machine_learning in>main
-0.20 inc install>jax intel>uhd is>on is>the jax>cuda jax>default_device keeps kubectl>describe l40s label linux>gnu
-0.20 loading ls lscpu macbook>air made>it makes>no mar mar># matmul maxrss># mean meldung memory>the
-0.20 memoryerror>clenqueuendrangekernel minutes module>load moving multimer n_ctx n_ctx># name>conv_0 namespace night
-0.20 noheader not>enough not>predict nvidia>geforce of>course ok on>one on>the only>reduced own p3 p3># passed
-0.20 plenty>of print>jax ps py>n q5 qwen range rank0>valueerror reduce reduce>memory reduced>to release
-0.20 rematerialization rematerialization>only replica># return revision rm run>rm safetensors script search see sem
-0.20 service>hlo_rematerialization session>run shape>f32 shm>size slowly solver spec startup state steam system>info
-0.20 t07 t07># task tensorflow>binary tensorflow>stream_executor that>it the>end the>host the>run they
-0.20 this>tensorflow threadripper># through to>be to>host to>use too>small touched train uma us use>below uses
-0.20 utilization># v4># valueerror>no vcpus vulkan vulkan>backend w>external were what>can what>i window with>the
-0.20 without>a worker>py workers working works xla>pjrt you>can ç>a í>a а 「 」 い>て き ト リ>は 个 好>了 看 見 아래
-0.20 안 으로 한
-0.15 #>ada #>app #>container #>engine #>init__ #>log #>may #>minutes #>softmax #>tail #>task #>u #>vcpus #>was 11 201
-0.15 9 a2000 a>second a>t4 activation alignment># all>memory allocate>vulkan0 allocated># an>l4 and>that and>the
-0.15 another app>log application>startup arena_extend_strategy as>tf attention_7 attention_7>status aug aug># author
-0.15 based based>on batch>of batched bfc_allocator bfc_allocator>cc bin blocks># blocks>try bo buffers bytes>the
-0.15 can>do can>use checkpoint clenqueuendrangekernel>cl_mem_object_allocation_failure com># come>up command
-0.15 community compose con># config>list_physical_devices context>with conv1>conv conv>conv convtranspose
-0.15 convtranspose>node core>tm cpu>backend cpu>time cpus># crash cuda>ep cuda>version d>é dear decode device>memory
-0.15 device_id device_id># dt_float due>to ec2 else>is encoder err>alignment err>mem err>size error>creating
-0.15 error>msg estimated estimated>maximum exe exhausted>oom f>ü fasta fit>ds for>the gib>based gpu0 gpu_mem_limit>#
-0.15 gpu_memory_utilization># gpus graphs gres>gpu gru heap heap># high>onnx hint hola home>ubuntu i>don't i>external
-0.15 idle ids import>tensorflow in>this incident infra install>rembg instead is>only it>ran jax>cuda12
-0.15 jax>local_devices jax>numpy job>on k>tokens know kubernetes kv>cache length>is limits>memory linux
-0.15 list_physical_devices listening llama># llama_model_load llama_model_load>error lm_head load>model loaded
-0.15 local_devices localhost>replica looked lr lr># map>with matmul>node max maximum maximum>model mem>types
-0.15 memory>peak metadata mit># model>length model>name nach name>attention_7 navi23 need ngl ngl># nothing nov nur
-0.15 on>your one>go outputs page page># params part partition># per>node plenty pocl># ppo pr preallocated preset
-0.15 previous py>source_line python3 python>fit r># r>core radv>navi23 raise>valueerror real resize resize>node rocm
-0.15 run_alphafold>py running>convtranspose running>matmul running>resize ryzen ryzen># searched>for sec seconds sess
-0.15 sess>run single source_file source_line source_line># srv>app step># steps supports t>dt_float tensorflow>as
-0.15 texture tf># tf_force_unified_memory># the>docs the>estimated the>example the>l4 the>log the>machine the>maximum
-0.15 the>old the>ram them there this>morning though torch total>fragmentation train_step trainer ts ts># type>half
-0.15 types># ubuntu>latest under utc vectorized vulkan0 vulkan0>buffer vulkan>build warn was>not way whether which>#
-0.15 with>batch_size with>model wrote xla xla_python_client_allocator xla_python_client_allocator>platform é>s 、 た
-0.15 だ て>い に>し ま>し ま>す り ロ 下 不 务 回 时 者 请 가
-0.10 #>could #>first #>from #>loaded #>on #>p #>raise #>second #>series #>starting #>stderr #>super #>t08 #>what
-0.10 #>xla_bridge #>xt #>。 =machine's_memory a100 a>replicated a>single about above>for action add>node added again
-0.10 allocate>compute allocatememory allocatememory>erroroutofdevicememory alone and>it's and>partition app>app
-0.10 app>web argv argv># as>the at>once attention>node available>cpu awq aws backbone>stem batch>size been before>the
-0.10 behavior bhqk bigger binary>is birefnet brax c>users cache caches change ckpt code>ort_runtime_exception
-0.10 commented>on compile compiler complex computation concat conda>envs conv>status conv_12 conv_12>status
-0.10 convtranspose>status couldn't cpu>instructions cpu>only created created>device creating>array
-0.10 cuda_error_out_of_memory cuda_error_out_of_memory>out current>vllm d4s da># days deck describe>the
-0.10 device>allocatememory dir docker>logs driver's during>initialization dusky dxvk enforce enforce_eager engine>i
-0.10 envs>flow error>loading est exit external>xla face facefusion failed>ggml_vulkan feb># field file>nfs file>stdin
-0.10 finished first>one flags float64 flow>lib flow>train for>platform forkpoolworker forkpoolworker># free>h frigate
-0.10 from>a from>device fused fusedmatmul fusedmatmul>node fusion gelu_3 gelu_3>status gemma gib>for gib>x given
-0.10 going good gpu_memory_utilization>when gradient graphics># h100># highmem highmem># holds hours how>much i'll
-0.10 i0000 i>in i>jax i>see if>you in>the ines info># info>jax init initialization initialization>onnxruntime_src
-0.10 initialize_cache initialized>for instance instance>can instructions intel>r is>an is>larger is>optimized is>set
-0.10 it># job># job>localhost jul jul># key># killed>by killer kofi>conda kofi>flow ksameasrequested kv_cache_utils
-0.10 kv_cache_utils>py label>fusion laden larger larger>than learning least>one libtpu>so like llm># lm_head>matmul
-0.10 loads local>lib local_client local_client>cc localhost log log>of longer looks looks>like loss># lot made
-0.10 main>sys many max>model max>seq mb>memory meminfo mesa mesa># met metrics>p_step mistral mistral>nemo model
-0.10 model>len model>unable model_runner move n_threads n_threads># name>conv_12 name>fused name>gelu_3 names needed
-0.10 nfs nfs>users nightly not>the notes nothing>else now>and now>the num_envs># numpy>as nvidia>rtx object occurred
-0.10 of>our ok># older on>apr on>host on>jul oom>killer open>libtpu openmm openmm>openmmexception openmmexception
-0.10 openmmexception>error optimized>to optimizer original ort>exception ort_runtime_exception ortexception>error
-0.10 other our output over># p># p_step p_step>state packages>vllm parallel>size parameters passthrough pc>has piece
-0.10 prefill proc>meminfo prompt python>local_client python>train raised>unexpected ram>is relu removed replicas
-0.10 replicated>computation reshape residue resourceexhaustederror>see resources rm>it root>cause running>add
-0.10 running>attention running>fusedmatmul running>model running>replica running>the runs>on sbatch>p scale see>above
-0.10 see>root self self>softmax seq>len service># sessions should si slow smi># smi>l something src>xla_bridge starts
-0.10 stdin stdin>line steam>deck stream_executor subject>re super sweep sys>argv system>ram t08 t08># t2 t># tasks te
-0.10 tensor>parallel that>the the>current the>error the>notebook then there>are times to>serve together told
-0.10 total_gpu_memory total_gpu_memory># tpu>internal triton trotzdem try>increasing two txt
-0.10 unexpected>runtimeexception unified usage use>available use>the use>total_gpu_memory used users>kofi usr>lib v2
-0.10 value version>is vision vk>device vllm>instance vmap vmap>over vulkan>on warp web># weights>took what>the wiki
-0.10 with>it with>n workerpool0 workerpool0># wsl2 x>gpu_memory_utilization xla>label xla>python xla>xla
-0.10 xla_bridge>unable xt à ä í い>ま え し>た に ま る ノ ノ>ー モ モ>リ リ ロ>グ ー 使 动 存># 学>習 日 最 服>务
-0.10 机>器 求 里
-0.05 #>after #>compute #>dist #>does #>dtype #>executor_base #>fail #>fp16 #>gpu_model_runner #>images #>partition
-0.05 #>pm #>process #>queuet #>residue #>resnets #>site #>started #>there #>threads #>ti #>total #>trainer #>two
-0.05 #>which #>workers #>xla_python_client_mem_fraction #>z #>の 112 77 88 above>failed activation>peak ada
-0.05 add>status adding alloc_tensor_range alloc_tensor_range>failed allocator always an>rx and>not
-0.05 and>xla_python_client_mem_fraction api_server apiserver apiserver>pid app>py apple apps at>conv_ops at>start
-0.05 available>kv b>awq b>q4_k_m be>stored be>used before>submitting beta bf16># bge>large bhqk>dot_general bkhd
-0.05 bkhd>bhqk bqhd bqhd>bkhd bufferassignment bufferassignment>oom build># bytes>」 cache># cache>available cache>is
-0.05 cache>memory can>be cause>above check_enough_kv_cache_memory chunk client>session clip colab come
-0.05 common_runtime>gpu compute>capability compute>pp concurrency configs containers conv2 conv2d>t conv_ops
-0.05 conv_ops>cc core>initialization core>kv_cache_utils core>proc cpu>basic cpu>it critical>operations cuda>out
-0.05 current>environment debug den device>job did>you didn't difference diffusion dimension does>not donate
-0.05 dot_general>source_file down>to ds>epochs einsum>node embed># enc ends ends>with engine>core entry>parameter
-0.05 entrypoints entrypoints>openai error>unable eval executor_base executor_base>py fail failed>see fine># fixed fly
-0.05 fly>io fma fn following>exception for>it for>kv for>simplicity found># fp16># fp32 framework>op_kernel free
-0.05 free>shared fusedconv fusedconv>node gallocr gather gather>node gb>available gb>i gb>in generate
-0.05 ggml_gallocr_reserve_n ggml_gallocr_reserve_n>failed ggml_vulkan gib>kv gib>non_torch_memory gib>pytorch gitlab
-0.05 glad gpu_memory_utilization gpu_model_runner gpu_model_runner>py granted graviton group gru>ß gt># h hallo
-0.05 has>removed helps hi>all hpc hpc>support i'd i0000># i>did in>check_enough_kv_cache_memory in>it in>kv
-0.05 in>performance in>raise_if_cache_size_invalid in>total increasing>gpu_memory_utilization infer info>loaded
-0.05 info>root initial initialization>failed initialization>workspace initializing initializing>the instructions>in
-0.05 internal>frames is>free is>there it>at it>is it>starts it>takes it>to its>internal jackhmmer jan jan># jax>vmap
-0.05 jit>train_step jnp>einsum kernel># la># large>en lib libtpu linalg>svd lm>studio load_tensors
-0.05 load_tensors>offloaded loaded>voice loading>took lunar main main>jvp main>transpose max_model_len>#
-0.05 maximum>number may># memory>profiling memory>takes memory>tried mib>free mib>memory mine model's model's>max
-0.05 model>loading model>py models's models's>max module mp my>card name>decoder name>enc name>physical_device
-0.05 needed>which nemo next>to nicht no>effect node>model non_torch_memory non_torch_memory>takes not_found nov>#
-0.05 ocr># of>this of>tokens of>your ok>so omp_num_threads one>request ones># onnxruntimeexception
-0.05 onnxruntimeexception>errorcode oom>debugging op_kernel op_kernel>cc opal openai option or
-0.05 ort_runtime_exception>message outofmemoryerror>cuda packages>tensorflow parameter parameter>subshape pass path
-0.05 peak>memory performance>critical physical_device physical_device>cpu physicaldevice physicaldevice>name
-0.05 piper>info pjrt_stream_executor_client pjrt_stream_executor_client>cc platforms pm pp>buffers proc>s process>#
-0.05 process>of profiling>takes providers put python>client pytorch>activation query>gpu queuet queuet># quiet
-0.05 radv>uma raise_if_cache_size_invalid ram>and removed>its request>with reserve residue>complex resnets resnets>#
-0.05 rest>of restarted restore rows running>einsum running>fusedconv running>gather running>transpose runs runtime>#
-0.05 runtimeerror>engine s>cpu sacct sample sbatch>job second>s segmentation serve>at served server>cc serving
-0.05 session>py shared>buff should>be simplicity simplicity>jax single># sits slack slurm so>cannot so>libtpu some>#
-0.05 space># src>traceback_util srun stack started>with starting stderr>f stored stored>in studio># submitting
-0.05 subshape subshape>f32 summary swap>space systemd># tag temp>fragmentation tensor_parallel_size
-0.05 tensor_parallel_size># thanks>for that>can that>i the>available the>engine the>list the>model's the>models's
-0.05 the>processor the>weights then>it these ti># tm tm>i5 tokenizer tokens>that top># total>format total>mib trace
-0.05 traceback_util train_step>jit train_step>state transpose>jvp transpose>node tres>cpu tue turned types used>#
-0.05 used>memory used>mib user v1>core value># valueerror>the valueerror>to vega vit vllm>entrypoints vllm>v1
-0.05 vllm>worker voice>in weights>take what>non when>initializing why>does with>ngl without>the word worked
-0.05 worker>worker you>try your>current z>stderr zesty zu ß à># ê ü>r памяти с 【 】 あ し>ま じ た>。 る>と れ エ>ラ
-0.05 グ チ バ バ>ッ メ ラ>ー 了>。 已 文 服 答 習
+0.05 #>aa #>bit #>dev #>error_message #>intermediate #>it #>mlp #>op_requires #>operator #>ram #>residues #>self_attn
+0.05 #>shared #>t #>t12 #>t18 #>try #>unable #>vllm 14 a100># a>way aa aborted>core about># accepted acme
+0.05 after>throwing all allocations an>instance and>no app>worker application apply appropriate appropriate>compiler
+0.05 asarray asgi asgi>application asr at attached attention>cache attn auf auf># aus be>the best billing billing>#
+0.05 block buff buff>cache by>default c c_fc call__ called>after cast chain_method chunked collect compiler>flags
+0.05 conda>list context>failed conv2d>conv2d conv_in conv_in>conv core>platform core>py cpu_feature_guard>cc crashed
+0.05 cuda_visible_devices># custom>call das ddr5 decoder decreasing device_type>cpu directory dispatch dot draws du
+0.05 dynamic earlier embedder># enable>the enable_cpu_mem_arena>false enginecore erf erf>node error>ort error_message
+0.05 exec execution execution>of execution>provider executor exit>main expand expand>node expected experimental
+0.05 external external>local_xla fargate faster file>home file>no fma>in following>instructions for>self from># g
+0.05 g>cpus g>python gb>is gb>so gb>the gb>with gemm gemm>node get>resource_exhausted ggml_vulkan># gi>and gib>and
+0.05 gpu_memory_utilization>or gpus>all gr>üß graphics grep>e h100 have># have>been helm hint>if hub in>asgi
+0.05 in>call__ in>colab in>module in>other initialize>the input input># instance>of instruct>dtype instructions>avx2
+0.05 int8 intermediate interpreters interpreters>pxla it's>a it>goes it>was jit>main jitted jnp>ones job>name
+0.05 journalctl jun jun># kernel keys la label>custom layer layernormalization layernormalization>node layers>#
+0.05 lib>python3 list>of llama_init_from_model llama_init_from_model>failed
+0.05 llama_new_context_with_model>llama_kv_cache_init local>devices local_xla local_xla>xla logits mail manager map
+0.05 max_model_len maybe_live_out maybe_live_out>allocation memory_kind memory_kind>pinned_host meta mib># mlp
+0.05 mlp>c_fc model>in modules more>ram much n>a name>backbone name>visual nas ne needs># nlp node>gradient_tape
+0.05 num_envs of>it of>replica omp on># on>it on>this oom_score_adj># op>cast op>conv2d op>mul op_name op_name>jit
+0.05 op_requires op_requires>failed operations>rebuild operator operator>exception operator>op_name or>decreasing
+0.05 or>directory order other>operations ou our># parallel params>batch pessoal platform>cpu_feature_guard points
+0.05 prediction process process>exited processing pxla pxla>py q q4 q4_k_m quick really rebuild rebuild>tensorflow
+0.05 rembg remote remove render report_tensor_allocations_upon_oom requirements>txt requires resblocks resblocks>#
+0.05 residues rtx>a4000 running>erf running>expand running>gemm running>layernormalization running>where sbatch>cpus
+0.05 sed sed>n self>attention self>matmul self_attn sequence session>options sh short silver src>interpreters stem
+0.05 stem>conv stops sum sure svd sys>exit t12 t12># t18 t18># tem that's>the the>appropriate the>context the>gpu
+0.05 the>model the>process the>step the>traceback their threads># throwing throwing>an ticket># tile to>enable
+0.05 transformer>resblocks ulimit um une usage># venv>lib video visual vmap>lambda want>to wants where>node will>not
+0.05 with>exit works>with workstation xeon># xla_flags xla_python_client_mem_fraction># zeros># è ó>n ö üß гб>озу из
+0.05 это か>ら く く>だ さ>い す>る だ>さ と な>い は ら ク ス>ク リ># 上 云>ecs 件 务>器 動 来 模 模>型 環 環>境
+0.05 落>ち 里>云 阿 阿>里
+0.10 #>all #>as #>backend #>batch_size #>f #>flax #>gpus #>i #>ip #>m #>metrics #>py3 #>pyopencl #>python3 #>resolved
+0.10 #>tb #>valueerror #>vga #>warning 12 41 5 a10g a>b a>new a>plain against ai>onnxruntime allocatable>device amd64
+0.10 anyone anyone>seen args>kwargs around ask>for attack attention>self attn>py away b b>instruct b>model basic>#
+0.10 bert bert>encoder board bricht c_fc>matmul called can>you chat cl>buffer cloud>run collection commit
+0.10 compatible>controller compiler>xla consider>increasing constant>allocation controller conv>node conv_41
+0.10 conv_41>status core>processor cpu># create>context critical cuda># cuda>cudart_stub cudart cudart_stub
+0.10 cudart_stub>cc decreasing>max_model_len describe>pod dev dev>null did disabled dot_general dp drivers eager ecs
+0.10 embed>http encode engine enough>allocatable enough>for epochs epochs># error>job event every exceeded>with
+0.10 executable execute execute_sharded file>opt file>or filtered flash four full fun fun>args
+0.10 function_node>wrapped__conv2d_device_ g4dn g>上 gfp gfp_mask gfp_mask># gi># gib>the gpu>will gr gt hat># hatte
+0.10 have hf https i've i>was in>ram in>reraise_with_filtered_traceback in>your increasing>the inference instances
+0.10 instruct int into invoked invoked>oom is>needed is>ok it>says it>the its>own j jax>random keras>#
+0.10 killer>gfp_mask kwargs l>ä la>ram lax length level library list># llama_kv_cache_init
+0.10 llama_new_context_with_model loading>weights mask max_model_len>when mb>allocatable mcmc>run me means mem_limit
+0.10 mem_limit># memoria memory_stats meta>data mib>exceeded mod more>than must name>layers no>such nodeselector
+0.10 only>the onnxruntime>ortexception order># ortexception para particles phi phi># pid># pinned_host pjit place
+0.10 plain pour print problem py3 pybind11 python>u pytorch qwen2 qwen2># r ram raspberry ready realesrgan>ncnn
+0.10 refuses reraise reraise_with_filtered_traceback resolved results>self return>fun right running>conv
+0.10 running>softmax s>it sagemaker scoring select self>xla_executable self_attn>matmul sent serve serve>py setting
+0.10 severity severity>error sin skipped slice so>the softmax>node solved srun>p stub such such>file surface tb
+0.10 tensorflow>compiler text that that>was the>card the>jax the>memory the>nvidia the>readme there>a this
+0.10 this>attack this>one throw tile># total>allocation total>used traceback_util>py training transformers trial uft
+0.10 und unified>memory until update used>consider used>free vendor vga vga>compatible vllm>serve vulkaninfo
+0.10 vulkaninfo>summary war was>never was>the water way>to we we>run went what>does what>you with>no
+0.10 wrapped__conv2d_device_ wrong x64 x>y xeon xla>stream_executor xla_bridge>py xla_executable
+0.10 xla_executable>execute_sharded yes yesterday z z>e z>error ä>uft на># い う>か し>ょ す た>ら で り>ま を># サ
+0.10 サ>ー ー>バ 为 么 加 学 志 成 成># 改 改>成 日>志 机 没>有 質 質>問 起 这 那 问
+0.15 #>attn #>config #>cores #>cpus #>device_type #>err #>g #>gib #>oom_score_adj #>output #>queueg #>rank #>t09 #>w
+0.15 #>warn #>核 a100>sxm4 a4000 ago all>minilm allocatable arena_extend_strategy>ksameasrequested args ask attention
+0.15 backend>rocm be box># built>with c5 call>ortrun chunk># clinfo close collecting com>microsoft comes command>not
+0.15 completed>with computing>language concat>status config conv2dbackpropinput core>dumped cores># could>not course
+0.15 cpp ctx cuda>error cudnn># defaulting defaulting>to dense dense>matmul detected device>cpu device>gpu devicename
+0.15 devicename>llvmpipe devices>cpu doc docker>compose docs dumped e2>standard em empty enabled encoder>layer ended
+0.15 ep error>process error_code error_code># failed>at fastembed># find followed fresh from>python gave gb>free
+0.15 get_device gone gpu_device gpu_device>cc head home http i5 i>tensorflow ignored inferencesession ipython is>at
+0.15 is>what j># jax>devices jax_platform_name jax_platform_name>cpu jetzt job jupyter kb>anon keras keras_backend l6
+0.15 language latest len># lines llama_kv_cache_init>failed log># look los lstm lstm>node m2 m># ma main>py matrix
+0.15 mem mib microsoft>onnxruntime minilm mode model>fit msg>inference name>bert name>roberta net not>be now numpy
+0.15 numpy># nv nvidia>a100 of>gpu of>ort offload ol ol>á on>cpu on>our onnx># oomkilled openvino ort># ortrun
+0.15 ortrun>error_code perhaps pid platform># point pool por portable portable>computing pp predict process>completed
+0.15 processed prod program provider q6 q6_k q8 queuec queuec># queueg queueg># radeon>pro raise random>normal
+0.15 realesrgan red replay restart roberta rss># rtx runner running>lstm rusty s s>in sat score se second>one seems
+0.15 sentence set_visible_devices set_visible_devices>gpu shared>cpu since>the slurmstepd slurmstepd>error small>#
+0.15 so>that some>of stable>diffusion step>tasks stream_executor>cuda successfully sur sxm4 sxm4># t09 t09># table
+0.15 take take># tasks>have terminate terminate>called tests the>following the>login the>message the>node the>other
+0.15 the>top time trainer># transpose tried>to twice ultra uncaught use>a util uvicorn venv very vllm>cpu
+0.15 w>tensorflow we>moved why wrapped__conv2d_device_>oom wsl x>x x>xeon xdist y you># your>machine без>видеокарты
+0.15 запускаю на у い>た う こ す>。 で>し に>す の>で を イ ス 人 問 回>复 回>答 境 実 显 核># 的 落 请>问 错 로그
+0.15 를
+0.20 #>cl_mem_object_allocation_failure #>days #>default_loader #>embed #>job #>k #>onnx #>oom_kill
+0.20 #>tritonbackend_modelinstanceinitialize #>up #>vcpu 1 =TPU aborted al amd>ryzen auto average bar been>oom
+0.20 before>this bge bit block_until_ready bytes>from calling clcreatebuffer>cl_mem_object_allocation_failure
+0.20 cloud>google computing conda>forge config>set_visible_devices consider context cpu>and debugging default_loader
+0.20 default_loader>py detect device_put discord do>i docker>inspect during e5># e5>large eine el ends>in
+0.20 error>detected eval>py event>in exception>during fehler forge function_node gb>jax get ghcr ghcr>io gib
+0.20 goes>through gold google>com gunicorn hetzner host>has how http># i>thought i>tried id impl in>stepid
+0.20 initialize>backend inspect instance_group internal>server jax>device_put jax>src jnp>zeros k>x kaggle knoten
+0.20 live lol machinetype main>dot_general make>sure max># me># memory>on memory>used metrics>cc mib>mem mib>used
+0.20 microsoft missing modelinstanceinitialize more>memory msg>non name>model ncnn nodes noor nuc once one>of onednn
+0.20 onnxruntime>gpu oom>killed oom_kill oom_kill>event opt_state outer packages pc post pro profiling protein queue
+0.20 ran rank rank># raspberry>pi registered request requests>cpu reserved reserved>for right>after rtx>a6000 run>#
+0.20 run>py says sbatch>gres sbatch>mem set share sif sim singularity stderr stepid stepid># textembedding the>issue
+0.20 the>kernel the>server the>two the>very thought to>load to>run took total># total>vm trains tried tritonbackend
+0.20 tritonbackend_modelinstanceinitialize ubuntu uid uid># unable unable>to unexpected via vllm von vps># vram w wav
+0.20 where world wrapped xla_python_client_mem_fraction zeile ã ã>o い>。 か>。 け さ せ>ん ち な の ま>せ タ ッ プ
+0.20 ン 关 出 到 复 大 好 核 版 行
+0.25 #>kind #>mcu #>off #>one #>pip #>portable #>t06 #>tokens #>used 0 4 a>cuda agent are># arm bash>nvidia bfloat16
+0.25 bigmem capacity chromadb cli>m client compiled config>update conv3d create cron cuda_visible_devices dann
+0.25 describe detected># devices># dnn does>this doesn't e2 either embed epyc># erro eta eta># exceeds exported
+0.25 fastapi>uvicorn fastembed following for>me frage g>node gb>ddr5 gb>it ggml_vulkan>vk gguf go># gold># grep
+0.25 head># hi immich>machine in>use initialize instance>type instance_group>count ip ip># java jax>config julia
+0.25 killed>process l length># limit>of load_model long lvl lvl>error m>pytest machine>learning maintainer mb>total
+0.25 mcu memory>killed mesh method mit ml model># n># nie noch number numpyro>set_host_device_count o of>free on>my
+0.25 optax ortsession packages>jax pairs physical pi># pip>install pods product python3>total python>c readme reason
+0.25 relevant run>the scan seen seit services set_host_device_count set_host_device_count># simply skipping softmax
+0.25 stage standard># supervisor t06 t06># target tesla>t4 the>whole this>is this>on tp tree unit users vllm># week
+0.25 what win x># xla>tsl you've z>lvl и 。 か>し し な>の ん ラ 了 你 内 動>か 图 存 実>行 就 报 没 理 안녕하세요
+0.30 #>cuda12 #>device #>en #>gi #>go #>px #>slim a>jnp aarch64 activate adj allocatable># anon anon>rss any api
+0.30 arrays at>matmul_op_impl au binary bot cannot>open chrome cluster compatible count cpu>mem cpus>per cuda12
+0.30 cuda>cuda_driver device>is directml docker>run dort embeddings envs epyc export f32 f># failure falls far freeze
+0.30 g>of gb>で general get>this gpu>device guess implementation in>predict issue issue># large limits>cpu m3 macbook
+0.30 mark matmul_op_impl matmul_op_impl>h medium memavailable mon n2 numpyro object>file only onnx>model
+0.30 oom_score_adj open>shared out_flat p partition prints priya profile rapidocr requests
+0.30 resourceexhaustederror>function_node salloc series shared shared>object shm side slim smi smi>command solved>it
+0.30 state>terminated supported tail># the>cuda the>session then>the there's>no those ticket too took># tritonserver
+0.30 tritonserver># usr v0 v0># var variable voice warmup wheels would z>level ç видеокарты か し>て ょ ょ>う ろ
+0.30 ん>。 一 内>存 再 在 数 点
+0.35 #>b #>e6 #>kb #>kernel #>nvidia #>s #>slurm add all>four alphafold also am anyway are arena arm64 attempt
+0.35 auf>dem bad batch beim bridge bug built crashes d># de debian># dell dependencies der di e6 environment
+0.35 execution>error executionproviders exited>with fill for>that gi graph>execution gres grid happens here i>guess
+0.35 in>our in>that in>wslconfig intra ja jax>metal js kind large># last>state lavapipe le load login>node logs msg
+0.35 native ncpus ncpus># needs nvidia>smi offloading op>fill op>randomuniform open optimum pdf per>task pip>freeze
+0.35 plugin proxmox px randomuniform relax repo requirements results rss run>gpus server>error session since slurm>#
+0.35 source std systemd t3>medium tail>n taken the>new to>see torch># tsl>framework type>double v1 v1># virt>res vm>#
+0.35 web x86 、># せ ル 不>是 云 以 分 后 定 小 我 报>错 显>卡 有 跑
+0.40 #>exceeds #>llvmpipe #>passed #>ubuntu #>x #>xlarge aber accelerator>none after and>then as at>all at>least
+0.40 bonjour build but>i ci clinfo>l conv># copies cpu_allocator_impl cpu_allocator_impl>cc cudaexecutionprovider dem
+0.40 dmesg dtype es exceeds># executing failures framework>cpu_allocator_impl free>system functions gb gb>per
+0.40 happened i>e import>os install just kb least lxc mem>command minute monitor my># my>workstation never no>jax
+0.40 node>has not>find notebook of>ram ort package piper python>m r>xeon ran>out reply reporter reranker
+0.40 resources>limits returns run>pip run>python running>on runtime server># service sind small somebody sorry t>é
+0.40 team the>container title to>initialize tsl un unknown unknown>error vae values version vm windows worker xeon>r
+0.40 xlarge you é ответ 把 是 解
+0.45 #>batch a>gpu adam ai ampere and>it android cat celeron compiling cuda_driver cuda_driver>cc dans demo detector
+0.45 documents driver># e5 echo edge einsum en exhausted exit>code github half>of ich in>der info info>msg its karte
+0.45 limits lowering make more org project ray resolution restarting root run said salloc>p say sbatch sessionoptions
+0.45 silver># space standard t3 that's there's tokens v vcpu vram># wheel with>gpu your z># по 에서
+0.50 #>not a6000 appendexecutionprovider_cuda cli com d device_type died dim double enable env exited fastapi fix
+0.50 gb>gpu geforce>rtx global il install>onnxruntime installed is>it isn't keep killed llama>cli llvm># m1 memtotal
+0.50 my>desktop not not>found np ocr on on>a pid>user pro># proc processes pthread py pytest random re report
+0.50 serving># sorry>for submitted tensorflow>serving the the>a100 time># total unet v># vllm_cpu_kvcache_space>#
+0.50 want well will>be you>want zeros
+0.55 #>cannot #>mb and>cuda answer bash batch_size box cell con cpu>haswell cuinit debian def embedder embedding fit
+0.55 free># gb>no gpu>a100 has i3 i3># index less lspci>grep mac machine md memory>quota new platform port quota
+0.55 sampling set># swap system>memory to>create to>cuinit tts wasm what's yaml не 卡
+0.60 #>bits accelerators before bits boot c++ device>cuda dockerfile features found from go gp gpu>devices
+0.60 haswell>amd have>to heroku import>jax jax>cpu jax>on kvcache later llvmpipe llvmpipe>llvm merci moved>to na
+0.60 normal nuts nx on>device on>windows pi please rc rc># sub support tarjeta test thx visible
+0.60 vllm_cpu_kvcache_space ü
+0.65 #>gb appendexecutionprovider came cannot class compute exla google i>ran i>set image>tensorflow information
+0.65 inside invalid jnp k8s keine login lspci m macos macos># memory>usage nodo null su tail use w>onnxruntime
+0.65 warning windows># x86_64 ó
+0.70 #>cpu #>gigs a1 app closing cloud die driver even flax gigs haswell i je list mini no>cuda num samples
+0.70 sequential some virt 서버
+0.75 #>гб 64 =killed building cpus float32 have>a no>accelerators old terminated transformer will без гб
+0.80 #>but #>로 backend hbm import json mem># metal off># pip plan pocl signal string thinkpad 로
+0.85 big devices er false intel len low off swap># tf u was
+0.90 container grep>i ik no runtime>type
+0.95 azure exceeded gives gpu>is llvm thread ulimit>v vcpu>#
+1.00 =Mac accelerator bench binder cpu docker fat jetson m6i
+1.05 base det moved so
+1.10 =tiny conda onnx в
+1.15 image thin
+1.30 because none
+1.40 =processor =processor's_device
+1.45 without
+1.85 =no_card
+2.00 =container_without
+2.05 =machine's_memory_is_full
+2.25 =small_host
+2.30 =package_without
+2.35 =job_without
+2.45 =program_without
+2.60 =unused_card
+2.90 =no_device
+3.10 =machine_without
"""
